import { type CaseFact, type CaseView, each, known } from './case-view.js';

/** The case and its accused, without a name. */
export function investigationFacts(view: CaseView): CaseFact[] {
  const { said, province, reached, body } = view;
  if (!reached.case) return [];
  const owner = { agency: 'police', body: body(said.initiated_by, 'police', said.initiation_date) } as const;
  const [from, to = from] = said.offence_period?.split('/') ?? [];
  const initiation = known({ initiatedOn: said.initiation_date, place: province?.code, offences: offencesOf(view) });
  return [
    { ...owner, fact: 'initiateCase', what: 'case', input: initiation },
    ...each(said.accused, (ordinal) => ({
      ...owner,
      fact: 'chargeAccused',
      what: `accused-${ordinal}`,
      input: known({ ordinal, offencePeriod: from ? { from, to } : null }),
    })),
    ...fugitiveFacts(view).map((fact) => ({ ...owner, ...fact })),
  ];
}

/** The articles where they are given, else the names of the offences as the source has them. */
function offencesOf({ said }: CaseView) {
  if (said.charge_articles.length > 0) return said.charge_articles.map(articleOf);
  return said.charge_vi?.split(';').map((name) => ({ name: name.trim() }));
}

/** `150`, `150.2` or `khoản 2 Điều 150`. */
function articleOf(text: string) {
  const [first, second] = text.match(/\d+/g) ?? [];
  const clauseFirst = /(khoản|clause)\s*\d+.*(điều|article)/i.test(text);
  const [article, clause] = clauseFirst ? [second, first] : [first, second];
  return article ? known({ article, clause }) : { name: text };
}

/**
 * Somebody among the accused was at large when the others were sentenced: then fewer terms than accused are known, and the last has none.
 * Accomplices at large who are not counted among the accused were not said to be charged.
 */
function fugitiveFacts({ said }: CaseView): Omit<CaseFact, 'agency' | 'body'>[] {
  const accused = said.accused ?? 0;
  if (!said.fugitive || said.sentences_years.length === 0 || accused <= said.sentences_years.length) return [];
  const chargeSourceId = `${said.id}:accused-${accused}`;
  const found = /\barrested (\d{4}(?:-\d{2}){0,2})/.exec(said.fugitive)?.[1];
  const decision = (kind: string, decidedOn?: string) => known({ kind, chargeSourceId, decidedOn });
  return [
    { fact: 'decideInvestigation', what: 'wanted', input: decision('WANTED') },
    ...(found ? [{ fact: 'decideInvestigation', what: 'found', input: decision('FOUND', found) }] : []),
  ];
}
