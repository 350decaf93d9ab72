import { type CaseFact, type CaseView, known } from './case-view.js';

const PERSONS = /\b(victims?|family)\b/i;
const BORDER = /bi[eê]n ph[oò]ng|B[ĐD]BP|border (guard|force)/i;
const ARREST = /\(arrest\)/i;

/** How the matter became known: the tip, and people stopped at the border or rescued. */
export function tipFacts({ said, province, body }: CaseView): CaseFact[] {
  const tip: CaseFact = {
    agency: 'police',
    body: body(said.tip_by, 'police', said.tip_date),
    fact: 'reportCrimeTip',
    what: 'tip',
    input: known({ receivedOn: said.tip_date, kind: PERSONS.test(said.tip_by ?? '') ? 'DENUNCIATION' : null, place: province?.code }),
  };
  return [...(said.tip_date || said.tip_by ? [tip] : []), ...interceptionFacts({ said, body })];
}

function interceptionFacts({ said, body }: Pick<CaseView, 'said' | 'body'>): CaseFact[] {
  const { interception_date: day, interception_by: by, interception_place: place, destination } = said;
  // An arrest alone rescues nobody, and the source then tells no charge that could be a fact of its own.
  if ((!day && !by && !place) || ARREST.test(by ?? '')) return [];
  if (BORDER.test(by ?? '')) {
    const input = known({ occurredOn: day, route: destination ? { destinationCountry: destination } : null });
    return [{ agency: 'border-guard', body: body(by, 'border-guard', day), fact: 'reportInterception', what: 'interception', input }];
  }
  const input = known({ rescuedOn: day, destinationCountry: destination });
  return [{ agency: 'police', body: body(by, 'police', day), fact: 'reportRescue', what: 'rescue', input }];
}
