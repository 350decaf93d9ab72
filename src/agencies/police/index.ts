import type { Slice } from '../../hub/intake/slice.js';
import { Accused } from './accused.entity.js';
import { accused } from './accused.noun.js';
import { Conclusion } from './conclusion.entity.js';
import { conclusion } from './conclusion.noun.js';
import { CrimeTip } from './crime-tip.entity.js';
import { crimeTip } from './crime-tip.noun.js';
import { CrimeTipResolver } from './crime-tip.resolver.js';
import { CriminalCase } from './criminal-case.entity.js';
import { criminalCase } from './criminal-case.noun.js';
import { CustodyOrder } from './custody-order.entity.js';
import { custodyOrder } from './custody-order.noun.js';
import { CustodyOrderResolver } from './custody-order.resolver.js';
import { HandoverAcknowledgement } from './handover-acknowledgement.entity.js';
import { handoverAcknowledgement } from './handover-acknowledgement.noun.js';
import { InvestigationDecision } from './investigation-decision.entity.js';
import { investigationDecision } from './investigation-decision.noun.js';
import { InvestigationResolver } from './investigation.resolver.js';
import { PartnersResolver } from './partners.resolver.js';
import { policePermissions } from './police.permissions.js';
import { PoliceMatter } from './police-matter.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { protectionMeasure } from './protection-measure.noun.js';
import { ProtectionMeasureResolver } from './protection-measure.resolver.js';
import { Rescue } from './rescue.entity.js';
import { rescue } from './rescue.noun.js';
import { TipExtension } from './tip-extension.entity.js';
import { tipExtension } from './tip-extension.noun.js';
import { TipOutcome } from './tip-outcome.entity.js';
import { tipOutcome } from './tip-outcome.noun.js';
import { TipResumption } from './tip-resumption.entity.js';
import { tipResumption } from './tip-resumption.noun.js';
import { VictimReferral } from './victim-referral.entity.js';
import { victimReferral } from './victim-referral.noun.js';
import { Witness } from './witness.entity.js';
import { witness } from './witness.noun.js';
import { WitnessResolver } from './witness.resolver.js';

/** What the police give to the hub. */
export const police: Slice = {
  agency: 'police',
  resolvers: [CrimeTipResolver, InvestigationResolver, CustodyOrderResolver, PartnersResolver, WitnessResolver, ProtectionMeasureResolver],
  types: [PoliceMatter],
  entities: [
    CrimeTip,
    TipOutcome,
    TipExtension,
    TipResumption,
    CriminalCase,
    Accused,
    InvestigationDecision,
    Conclusion,
    CustodyOrder,
    Rescue,
    VictimReferral,
    HandoverAcknowledgement,
    Witness,
    ProtectionMeasure,
  ],
  nouns: [
    crimeTip,
    tipOutcome,
    tipExtension,
    tipResumption,
    criminalCase,
    accused,
    investigationDecision,
    conclusion,
    custodyOrder,
    rescue,
    victimReferral,
    handoverAcknowledgement,
    witness,
    protectionMeasure,
  ],
  permissions: policePermissions,
};
