import { type CaseFact, type CaseView, known } from './case-view.js';

/** The way through procuracy and court. */
export const trialFacts = (view: CaseView): CaseFact[] => [...prosecutionFacts(view), ...firstInstanceFacts(view)];

function prosecutionFacts({ said, reached, body }: CaseView): CaseFact[] {
  if (!reached.indictment) return [];
  const owner = { agency: 'procuracy', body: body(said.indicted_by, 'procuracy', said.indictment_date) } as const;
  const court = said.trial_instance === 'first' || said.trial_instance === null ? body(said.court, 'courts', said.trial_date) : null;
  return [
    { ...owner, fact: 'receiveFile', what: 'file', input: {} },
    { ...owner, fact: 'issueIndictment', what: 'indictment', input: known({ issuedOn: said.indictment_date, court }) },
  ];
}

function firstInstanceFacts({ said, reached, body }: CaseView): CaseFact[] {
  if (!reached.trial) return [];
  const owner = { agency: 'courts', body: body(said.court, 'courts', said.trial_date) } as const;
  const mode = said.mobile_trial === null ? null : said.mobile_trial ? 'MOBILE' : 'IN_SEAT';
  const [day, venue] = [said.trial_date, said.mobile_trial_place];
  const heard =
    said.trial_date || said.trial_date_text || said.trial_instance || said.mobile_trial !== null || said.sentences_years.length > 0;
  return [
    { ...owner, fact: 'registerCase', what: 'registration', input: known({ instance: 'FIRST', mode }) },
    ...(heard ? [{ ...owner, fact: 'scheduleHearing', what: 'hearing', input: known({ status: 'HELD', scheduledOn: day, venue }) }] : []),
    ...(said.mobile_trial
      ? [{ ...owner, fact: 'recordMobileTrial', what: 'mobile-trial', input: known({ status: 'HELD', plannedOn: day, venue }) }]
      : []),
    ...(reached.judgment
      ? [{ ...owner, fact: 'pronounceJudgment', what: 'judgment', input: known({ pronouncedOn: day, outcomes: outcomesOf(said) }) }]
      : []),
  ];
}

/** In no order of the accused: a term belongs to one of them, nobody says to whom. */
const outcomesOf = ({ sentences_years: years }: CaseView['said']) =>
  years.length > 0 ? years.map((term) => ({ sentenceMonths: Math.round(term * 12) })) : null;
