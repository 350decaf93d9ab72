import { Extensions, Field } from 'type-graphql';
import type { Read } from '../../hub/reading/reads.js';
import { MobileTrialProposal } from '../decision/mobile-trial-proposal.entity.js';
import { MobileTrialPapers } from './documents/mobile-trial-papers.js';
import { MobileTrialPlan } from './plan.entity.js';
import { MobileTrialReport } from './report.entity.js';

interface Added {
  readonly type: () => object;
  readonly description: string;
  readonly reads: Read;
}

/** A field of a proposal that is said here: a schema has one class for a type, and that of the proposal knows nothing of what follows it. */
function addToProposal(name: string, { type, description, reads }: Added): void {
  Field(type as never, { nullable: true, description })(MobileTrialProposal.prototype, name);
  Extensions({ reads })(MobileTrialProposal.prototype, name);
}

addToProposal('plan', {
  type: () => MobileTrialPlan,
  description: 'Kế hoạch hiện hành. The plan as it stands.',
  reads: { one: { on: { proposal_id: 'id' } } },
});
addToProposal('report', {
  type: () => MobileTrialReport,
  description: 'Báo cáo kết quả. What came of it.',
  reads: { one: { on: { proposal_id: 'id' } } },
});
addToProposal('papers', {
  type: () => MobileTrialPapers,
  description: 'Văn bản để Tòa án ký: biên bản, dự thảo quyết định, kế hoạch.',
  reads: { one: { on: { proposal_id: 'id' } } },
});
