import { type CaseFact, type CaseView, each, known } from './case-view.js';

/** So many victims, nothing of who they are; whoever is not said to be under 16 may still be a minor. */
export function victimFacts({ said }: CaseView): CaseFact[] {
  const owner = { agency: 'social-affairs', body: null } as const;
  const children = said.victims_under_16 ?? 0;
  const received: CaseFact[] = each(said.victims, (ordinal) => ({
    ...owner,
    fact: 'receiveVictim',
    what: `victim-${ordinal}`,
    input: ordinal <= children ? { minor: 'YES' } : {},
  }));
  if (received.length === 0 || !said.victims_back_date) return received;
  // How many of them came back on that day is not told: one did.
  const fromCountry = said.destination === 'VNM' ? null : said.destination;
  const input = known({ victimSourceId: `${said.id}:victim-1`, returnedOn: said.victims_back_date, fromCountry });
  return [...received, { ...owner, fact: 'recordReturn', what: 'return', input }];
}
