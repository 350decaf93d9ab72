import type { Slice } from '../../hub/intake/slice.js';
import { AppealDecision } from './appeal-decision.entity.js';
import { appealDecisionNoun } from './appeal-decision.noun.js';
import { AppealDecisionResolver } from './appeal-decision.resolver.js';
import { Appeal } from './appeal.entity.js';
import { appealNoun } from './appeal.noun.js';
import { AppealResolver } from './appeal.resolver.js';
import { ClosedTrialDecision } from './closed-trial-decision.entity.js';
import { closedTrialDecisionNoun } from './closed-trial-decision.noun.js';
import { ClosedTrialDecisionResolver } from './closed-trial-decision.resolver.js';
import { ClosedTrialRequest } from './closed-trial-request.entity.js';
import { closedTrialRequestNoun } from './closed-trial-request.noun.js';
import { ClosedTrialRequestResolver } from './closed-trial-request.resolver.js';
import { Counsel } from './counsel.entity.js';
import { counselNoun } from './counsel.noun.js';
import { CounselResolver } from './counsel.resolver.js';
import { CourtAttestation } from './court-attestation.entity.js';
import { courtAttestationNoun } from './court-attestation.noun.js';
import { CourtAttestationResolver } from './court-attestation.resolver.js';
import { CourtCustodyOrder } from './court-custody-order.entity.js';
import { courtCustodyOrderNoun } from './court-custody-order.noun.js';
import { CourtCustodyOrderResolver } from './court-custody-order.resolver.js';
import { CourtFileReturn } from './court-file-return.entity.js';
import { courtFileReturnNoun } from './court-file-return.noun.js';
import { CourtFileReturnResolver } from './court-file-return.resolver.js';
import { CourtsMatter } from './courts-matter.js';
import { courtsPermissions } from './courts.permissions.js';
import { Hearing } from './hearing.entity.js';
import { hearingNoun } from './hearing.noun.js';
import { HearingResolver } from './hearing.resolver.js';
import { Judgment } from './judgment.entity.js';
import { judgmentNoun } from './judgment.noun.js';
import { JudgmentResolver } from './judgment.resolver.js';
import { LegalEffect } from './legal-effect.entity.js';
import { legalEffectNoun } from './legal-effect.noun.js';
import { LegalEffectResolver } from './legal-effect.resolver.js';
import { MobileTrial } from './mobile-trial.entity.js';
import { mobileTrialNoun } from './mobile-trial.noun.js';
import { MobileTrialResolver } from './mobile-trial.resolver.js';
import { TrialDecision } from './trial-decision.entity.js';
import { trialDecisionNoun } from './trial-decision.noun.js';
import { TrialDecisionResolver } from './trial-decision.resolver.js';
import { Trial } from './trial.entity.js';
import { trialNoun } from './trial.noun.js';
import { TrialResolver } from './trial.resolver.js';

/** What the courts give to the hub. */
export const courts: Slice = {
  agency: 'courts',
  resolvers: [
    AppealDecisionResolver,
    AppealResolver,
    ClosedTrialDecisionResolver,
    ClosedTrialRequestResolver,
    CounselResolver,
    CourtAttestationResolver,
    CourtCustodyOrderResolver,
    CourtFileReturnResolver,
    HearingResolver,
    JudgmentResolver,
    LegalEffectResolver,
    MobileTrialResolver,
    TrialDecisionResolver,
    TrialResolver,
  ],
  types: [CourtsMatter],
  entities: [
    Appeal,
    AppealDecision,
    ClosedTrialDecision,
    ClosedTrialRequest,
    Counsel,
    CourtAttestation,
    CourtCustodyOrder,
    CourtFileReturn,
    Hearing,
    Judgment,
    LegalEffect,
    MobileTrial,
    Trial,
    TrialDecision,
  ],
  nouns: [
    trialNoun,
    trialDecisionNoun,
    courtFileReturnNoun,
    hearingNoun,
    judgmentNoun,
    appealNoun,
    appealDecisionNoun,
    legalEffectNoun,
    mobileTrialNoun,
    courtAttestationNoun,
    courtCustodyOrderNoun,
    counselNoun,
    closedTrialRequestNoun,
    closedTrialDecisionNoun,
  ],
  permissions: courtsPermissions,
};
