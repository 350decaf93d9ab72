import type { Bits, Caller } from './words.js';
import { isAnnounced } from './announced.js';
import { findRow, hasCome, rowsOf, type Row, type World } from './world.js';

/** What depends on the single row, by type; a type that is cut from another's row has the bits of that row. */
const OWNED: ReadonlySet<string> = new Set(
  [
    'Event CrimeTip Informant TipOutcome TipExtension TipResumption CriminalCase Charge InvestigationDecision Conclusion Offence',
    'CustodyOrder Rescue VictimReferral ReferredPerson HandoverAcknowledgement',
    'Interception InterceptionInformant InterceptionRoute DetainedPerson DetainedIdentity BorderCase Handover RescuedPerson RescuedPersonIdentity',
    'Witness ProtectionMeasure VictimHome VictimConsent',
    'Victim VictimIdentity VictimIdentifier VictimInformant VictimIdentification Support Shelter VictimReturn',
    'ChargeDecision Prosecution ProsecutionDecision FileReturn Indictment Protest ProcuracyAttestation',
    'ClosedTrialRequest ClosedTrialDecision Counsel Trial TrialDecision CourtFileReturn Hearing Judgment JudgmentOutcome Appeal AppealDecision LegalEffect MobileTrial',
    'CourtAttestation CourtCustodyOrder MobileTrialOpinion MobileTrialVenueClearance',
  ].flatMap((names) => names.split(' ')),
);
/** What is about one accused. */
const CHARGED: ReadonlySet<string> = new Set(['Accused', 'AccusedIdentifier', 'OffencePeriod']);

/** What is proposed until its court announces it. */
const PROPOSED: ReadonlySet<string> = new Set(['MobileTrialProposal', 'MobileTrialDecision', 'KeptWeight', 'GateSeen']);

export const bitsOfType = (type: string): readonly (keyof Bits)[] => {
  if (CHARGED.has(type)) return ['owner', 'approved'];
  if (PROPOSED.has(type)) return ['owner', 'announced'];
  return OWNED.has(type) ? ['owner'] : [];
};

/** The types whose own row names the organisation that reported it; the rest keep the bits of what they hang on. */
export const isRowOfItsOwn = (row: Row): boolean => typeof row.organisation_id === 'number' && 'matter_id' in row;

export function bitsOfRow(world: World, caller: Caller, row: Row): Bits {
  return {
    owner: caller.stands.includes(Number(row.organisation_id)),
    approved: isApproved(world, row),
    announced: isAnnounced(world, row),
  };
}

/** A charge counts from its approval, and only once that day has come. */
function isApproved(world: World, row: Row): boolean {
  const key = row.charge_key ?? null;
  if (key === null) return false;
  const state = rowsOf(world, 'matter.accused_state').find((one) => one.charge_key === key && one.matter_id === row.matter_id);
  return state !== undefined && hasCome(state.approved_on, world.today);
}

export const matterOf = (world: World, row: Row): Row | null => findRow(world, 'matter.matter', 'id', row.matter_id);
