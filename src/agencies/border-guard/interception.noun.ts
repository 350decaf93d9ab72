import { defineNoun, type References } from '../../hub/intake/noun.js';
import { Interception } from './interception.entity.js';
import { type DetainedPersonInput, ReportInterception } from './report-interception.input.js';

export const interception = defineNoun<ReportInterception, Interception>({
  type: 'Interception',
  entity: Interception,
  agency: 'border-guard',
  mutation: 'reportInterception',
  input: ReportInterception,
  kinds: [{ kind: 'INTERCEPTION_MADE', summary: 'Ngăn chặn, phát hiện tại biên giới', summaryEn: 'Interception at the border' }],

  async describe(input, references) {
    const placeId = input.place ? await references.place(input.place, input.occurredOn, ['place']) : null;
    const victimsFound = input.victimsFound ?? null;
    return {
      kind: 'INTERCEPTION_MADE',
      occurredOn: input.occurredOn ?? null,
      row: {
        placeId,
        direction: input.direction ?? null,
        personsStopped: input.personsStopped ?? null,
        victimsFound,
        course: input.course ?? null,
        informantName: input.informant?.fullName ?? null,
        informantPhone: input.informant?.phone ?? null,
        ...(await routeOf(input, references)),
        detained: (input.detained ?? []).map(describedPerson),
        detainedIdentities: (input.detained ?? []).map(identityOf),
      },
      details: { ...(placeId === null ? {} : { placeId }), ...(victimsFound === null ? {} : { victimsFound }) },
    };
  },
});

async function routeOf({ route, place, occurredOn }: ReportInterception, references: References) {
  return {
    originPlaceId: route?.origin ? await references.place(route.origin, occurredOn, ['route', 'origin']) : null,
    destinationCountry: route?.destinationCountry ?? null,
    borderGate: route?.borderGate ?? null,
    borderGateCoarse: route?.borderGate && place ? await references.coarseName(place, occurredOn, ['place']) : null,
  };
}

const describedPerson = ({ sex, minor, nationality }: DetainedPersonInput, index: number) => ({
  ordinal: index + 1,
  sex: sex ?? null,
  minor: minor ?? null,
  nationality: nationality ?? null,
});

const identityOf = ({ fullName, yearOfBirth }: DetainedPersonInput, index: number) => ({
  ordinal: index + 1,
  fullName: fullName ?? null,
  yearOfBirth: yearOfBirth ?? null,
});
