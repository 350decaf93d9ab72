/** Where the rows of a type lie, by migrations/. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  ...named('police', 'CrimeTip TipOutcome TipExtension TipResumption CriminalCase Accused InvestigationDecision Conclusion CustodyOrder'),
  ...named('police', 'Rescue VictimReferral HandoverAcknowledgement'),
  ...named('police', 'Witness ProtectionMeasure'),
  ...named('social_affairs', 'VictimHome VictimConsent'),
  ...named('border_guard', 'Interception BorderCase Handover RescuedPerson'),
  ...named('social_affairs', 'Victim VictimIdentification Support Shelter VictimReturn'),
  ...named('procuracy', 'ChargeDecision Prosecution ProsecutionDecision FileReturn Indictment Protest ProcuracyAttestation'),
  ...named('courts', 'Trial TrialDecision CourtFileReturn Hearing Judgment Appeal AppealDecision LegalEffect MobileTrial'),
  ...named('courts', 'ClosedTrialRequest ClosedTrialDecision Counsel CourtAttestation CourtCustodyOrder'),
  ...named('mobile_trials', 'MobileTrialProposal MobileTrialOpinion MobileTrialVenueClearance MobileTrialDecision'),
};

function named(schema: string, types: string): Record<string, string> {
  const table = (type: string): string =>
    `${schema}.${type
      .replace(/^MobileTrial(?=.)/, schema === 'mobile_trials' ? '' : '$&')
      .replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`)
      .toLowerCase()}`;
  return Object.fromEntries(types.split(' ').map((type) => [type, table(type)]));
}

/** Lists of what is told from the plan: whoever may see some of their rows is given those, and no empty list for the others. */
export const ROW_BY_ROW: ReadonlySet<string> = new Set([
  ...['Matter.victims', 'Matter.rescues', 'Matter.victimReferrals', 'Matter.rescuedPersons'],
  ...['Matter.witnesses', 'Matter.protectionMeasures', 'Victim.homes', 'Victim.consents'],
  ...['Victim.identifications', 'Victim.supports', 'Victim.shelters', 'Victim.returns'],
  ...['Matter.mobileTrialProposals', 'Matter.mobileTrialOpinions'],
  ...['opinions', 'venueClearances', 'decisions'].map((list) => `MobileTrialProposal.${list}`),
  ...['Trial.closedTrialRequests', 'ClosedTrialRequest.decisions'],
]);

/** The list or object that leads from the matter to a fact of the type, and the field that shows its number. */
interface Found {
  readonly within: readonly string[];
  readonly number: string;
}

const at = (number: string, ...within: string[]): Found => ({ within, number });
const TIP = 'Matter.crimeTips';
const CASE = 'Matter.criminalCases';
const FILE = 'Matter.prosecutions';
const TRIAL = 'Matter.trials';

/** Each root that finds a fact by its number: what must be shown of it and around it. */
export const BY_NUMBER: Readonly<Record<string, Found>> = {
  crimeTip: at('CrimeTip.number', TIP),
  tipOutcome: at('TipOutcome.documentNumber', TIP, 'CrimeTip.outcomes'),
  tipExtension: at('TipExtension.documentNumber', TIP, 'CrimeTip.extensions'),
  tipResumption: at('TipResumption.documentNumber', TIP, 'CrimeTip.resumptions'),
  criminalCase: at('CriminalCase.documentNumber', CASE),
  accused: at('Charge.documentNumber', CASE, 'CriminalCase.accused'),
  investigationDecision: at('InvestigationDecision.documentNumber', CASE, 'CriminalCase.decisions'),
  conclusion: at('Conclusion.documentNumber', CASE, 'CriminalCase.conclusions'),
  custodyOrder: at('CustodyOrder.documentNumber', CASE, 'CriminalCase.accused', 'Accused.custodyOrders'),
  rescue: at('Rescue.documentNumber', 'Matter.rescues'),
  victimReferral: at('VictimReferral.documentNumber', 'Matter.victimReferrals'),
  handoverAcknowledgement: at('HandoverAcknowledgement.documentNumber', 'Matter.handoverAcknowledgements'),
  witness: at('Witness.documentNumber', 'Matter.witnesses'),
  protectionMeasure: at('ProtectionMeasure.documentNumber', 'Matter.protectionMeasures'),
  interception: at('Interception.number', 'Matter.interceptions'),
  borderCase: at('BorderCase.documentNumber', 'Matter.borderCases'),
  handover: at('Handover.documentNumber', 'Matter.handovers'),
  rescuedPerson: at('RescuedPerson.number', 'Matter.rescuedPersons'),
  victim: at('Victim.number', 'Matter.victims'),
  chargeDecision: at('ChargeDecision.documentNumber', CASE, 'CriminalCase.accused', 'Accused.chargeDecisions'),
  prosecution: at('Prosecution.documentNumber', FILE),
  prosecutionDecision: at('ProsecutionDecision.documentNumber', FILE, 'Prosecution.decisions'),
  fileReturn: at('FileReturn.documentNumber', FILE, 'Prosecution.returns'),
  indictment: at('Indictment.documentNumber', FILE, 'Prosecution.indictments'),
  procuracyAttestation: at('ProcuracyAttestation.documentNumber', FILE, 'Prosecution.attestations'),
  protest: at('Protest.documentNumber', 'Matter.protests'),
  trial: at('Trial.registrationNumber', TRIAL),
  trialDecision: at('TrialDecision.documentNumber', TRIAL, 'Trial.decisions'),
  closedTrialRequest: at('ClosedTrialRequest.documentNumber', TRIAL, 'Trial.closedTrialRequests'),
  closedTrialDecision: at('ClosedTrialDecision.documentNumber', TRIAL, 'Trial.closedTrialRequests', 'ClosedTrialRequest.decisions'),
  counsel: at('Counsel.documentNumber', 'Matter.counsels'),
  courtFileReturn: at('CourtFileReturn.documentNumber', TRIAL, 'Trial.returns'),
  hearing: at('Hearing.documentNumber', TRIAL, 'Trial.hearings'),
  judgment: at('Judgment.documentNumber', TRIAL, 'Trial.judgments'),
  appeal: at('Appeal.documentNumber', 'Matter.appeals'),
  appealDecision: at('AppealDecision.documentNumber', 'Matter.appealDecisions'),
  legalEffect: at('LegalEffect.documentNumber', 'Matter.legalEffects'),
  courtAttestation: at('CourtAttestation.documentNumber', TRIAL, 'Trial.attestations'),
  courtCustodyOrder: at('CourtCustodyOrder.documentNumber', TRIAL, 'Trial.custodyOrders'),
  mobileTrial: at('MobileTrial.documentNumber', TRIAL, 'Trial.mobileTrial'),
};

/** What a root gives. */
export const typeOfRoot = (root: string): string => `${root.charAt(0).toUpperCase()}${root.slice(1)}`;
