import { defineNoun } from '../../hub/intake/noun.js';
import { onlyKnown } from './only-known.js';
import { ReportRescue } from './report-rescue.input.js';
import { Rescue } from './rescue.entity.js';

export const rescue = defineNoun<ReportRescue, Rescue>({
  type: 'Rescue',
  entity: Rescue,
  agency: 'police',
  mutation: 'reportRescue',
  input: ReportRescue,
  kinds: [{ kind: 'RESCUE_MADE', summary: 'Giải cứu', summaryEn: 'People rescued' }],

  async describe(input, references) {
    const day = input.rescuedOn ?? null;
    const placeId = input.place ? await references.place(input.place, day, ['place']) : null;
    return {
      kind: 'RESCUE_MADE',
      occurredOn: day,
      row: {
        placeId,
        originPlaceId: input.originPlace ? await references.place(input.originPlace, day, ['originPlace']) : null,
        destinationCountry: input.destinationCountry ?? null,
        personsRescued: input.personsRescued ?? null,
      },
      details: onlyKnown({ placeId }),
    };
  },
});
