const command = (mutation: string, type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`): string =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`;

/** What the people of a mobile trial ask and tell. */
export const documents = {
  candidates: `query ($on: Date) { mobileTrialCandidates(first: 100, plannedOn: $on) { nodes { matter { id } } } }`,
  eligibility: `query ($matter: ID!, $on: Date, $unit: ID) {
    mobileTrialEligibility(matterId: $matter, plannedOn: $on, venueUnit: $unit) { rulesVersion gatesDigest } }`,
  answer: 'mutation ($opinion: ID!, $text: String!) { answerMobileTrialOpinion(opinionId: $opinion, answer: $text) { id } }',
  propose: command('proposeMobileTrial'),
  opinion: command('giveMobileTrialOpinion'),
  clear: command('clearMobileTrialVenue'),
  decide: command('decideMobileTrial'),
  plan: command('planMobileTrial'),
  report: command('reportMobileTrial'),
  decideTrial: command('decideTrial'),
  scheduleHearing: command('scheduleHearing'),
  recordMobileTrial: command('recordMobileTrial'),
  pronounceJudgment: command('pronounceJudgment'),
  charges: 'query ($matter: ID!) { matter(id: $matter) { criminalCase { accused { charge { documentNumber issuedOn } } } } }',
} as const;
