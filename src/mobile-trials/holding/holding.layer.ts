import type { Layer } from '../../hub/intake/slice.js';
import { fairnessPermissions } from '../fairness/fairness.permissions.js';
import { FairnessResolver } from '../fairness/fairness.resolver.js';
import { OutreachCheck } from '../outreach/outreach-check.entity.js';
import '../outreach/outreach-matter.js';
import { outreachPermissions } from '../outreach/outreach.permissions.js';
import { OutreachResolver } from '../outreach/outreach.resolver.js';
import './holding-of-proposal.js';
import { holdingPermissions } from './holding.permissions.js';
import { HoldingResolver } from './holding.resolver.js';
import { MobileTrialPlan } from './plan.entity.js';
import { MobileTrialReport } from './report.entity.js';

/** What follows a decision: how the trial is held, what came of it, and what is told of it outside. */
export const holding: Layer = {
  resolvers: [HoldingResolver, FairnessResolver, OutreachResolver],
  types: [],
  entities: [MobileTrialPlan, MobileTrialReport, OutreachCheck],
  kinds: [
    { kind: 'MOBILE_TRIAL_PLANNED', summary: 'Lập kế hoạch xét xử lưu động', summaryEn: 'Mobile trial planned' },
    { kind: 'MOBILE_TRIAL_REPORTED', summary: 'Báo cáo kết quả xét xử lưu động', summaryEn: 'Mobile trial reported' },
    { kind: 'OUTREACH_TEXT_CHECKED', summary: 'Rà soát văn bản trước khi công bố', summaryEn: 'Text checked before its release' },
  ],
  permissions: { ...holdingPermissions, ...fairnessPermissions, ...outreachPermissions },
};
