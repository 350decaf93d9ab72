import { defineNoun } from '../../hub/intake/noun.js';
import { CrimeTip } from './crime-tip.entity.js';
import { ReportCrimeTip } from './report-crime-tip.input.js';

export const crimeTip = defineNoun<ReportCrimeTip, CrimeTip>({
  type: 'CrimeTip',
  entity: CrimeTip,
  agency: 'police',
  mutation: 'reportCrimeTip',
  input: ReportCrimeTip,
  kinds: [{ kind: 'TIP_RECEIVED', summary: 'Tiếp nhận nguồn tin về tội phạm', summaryEn: 'Crime tip received' }],

  async describe(input, references) {
    const placeId = input.place ? await references.place(input.place, input.receivedOn, ['place']) : null;
    return {
      kind: 'TIP_RECEIVED',
      occurredOn: input.receivedOn ?? null,
      row: {
        kind: input.kind ?? null,
        channel: input.channel ?? null,
        classification: input.classification ?? null,
        content: input.content ?? null,
        placeId,
        informantName: input.informant?.fullName ?? null,
        informantPhone: input.informant?.phone ?? null,
      },
      details: placeId === null ? {} : { placeId },
    };
  },
});
