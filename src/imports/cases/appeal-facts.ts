import { type CaseFact, type CaseView, known } from './case-view.js';

/** What the notes on an appeal say of its outcome; in any other words it stays unknown. */
const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/quash.*(re-?investigat)/i, 'QUASHED_REINVESTIGATION'],
  [/quash.*(re-?trial|tried again)/i, 'QUASHED_RETRIAL'],
  [/quash.*discontinu/i, 'QUASHED_DISCONTINUED'],
  [/\b(reduced|increased|raised|amended|changed)\b/i, 'AMENDED'],
  [/\b(rejected|upheld|dismissed)\b/i, 'UPHELD'],
  [/\bwithdrawn\b/i, 'WITHDRAWN'],
];

/** An appeal against the first judgment, and what the court above made of it. */
export function appealFacts({ said, reached, body }: CaseView): CaseFact[] {
  if (!reached.appeal) return [];
  const first = body(said.court, 'courts', said.trial_date);
  const above = body(said.appeal_court, 'courts', said.appeal_date);
  const outcome = OUTCOMES.find(([words]) => words.test(said.appeal_outcome ?? ''))?.[1];
  const appeal = known({ instance: 'FIRST', appealedOn: said.appeal_date, appealCourt: above });
  const decision: CaseFact = { agency: 'courts', body: above, fact: 'decideAppeal', what: 'appeal-decision', input: { outcome } };
  return [
    { agency: 'courts', body: first, fact: 'recordAppeal', what: 'appeal', input: appeal },
    { agency: 'courts', body: above, fact: 'registerCase', what: 'appeal-registration', input: { instance: 'APPEAL' } },
    ...(outcome ? [decision] : []),
  ];
}
