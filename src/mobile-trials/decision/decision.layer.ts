import type { Layer } from '../../hub/intake/slice.js';
import './decision-matter.js';
import { decisionPermissions } from './decision.permissions.js';
import { DecisionResolver } from './decision.resolver.js';
import { MobileTrialDecision } from './mobile-trial-decision.entity.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';
import { MobileTrialProposal } from './mobile-trial-proposal.entity.js';
import { OpinionAnswer } from './opinion-answer.entity.js';
import { MobileTrialVenueClearance } from './venue-clearance.entity.js';

/** How people come to a decision: proposal, opinions, clearance of the venue, two signatures. */
export const decision: Layer = {
  resolvers: [DecisionResolver],
  types: [],
  entities: [MobileTrialProposal, MobileTrialOpinion, OpinionAnswer, MobileTrialVenueClearance, MobileTrialDecision],
  kinds: [
    { kind: 'MOBILE_TRIAL_PROPOSED', summary: 'Đề xuất xét xử lưu động', summaryEn: 'Mobile trial proposed' },
    { kind: 'MOBILE_TRIAL_OPINION_GIVEN', summary: 'Có ý kiến về đề xuất xét xử lưu động', summaryEn: 'Opinion on a mobile trial given' },
    {
      kind: 'MOBILE_TRIAL_OPINION_ANSWERED',
      summary: 'Tòa án trả lời ý kiến về xét xử lưu động',
      summaryEn: 'Opinion on a mobile trial answered',
    },
    {
      kind: 'MOBILE_TRIAL_VENUE_CLEARED',
      summary: 'Trả lời về địa điểm xét xử lưu động',
      summaryEn: 'Venue of a mobile trial answered on',
    },
    { kind: 'MOBILE_TRIAL_DECIDED', summary: 'Ký quyết định về xét xử lưu động', summaryEn: 'Decision on a mobile trial signed' },
  ],
  permissions: decisionPermissions,
};
