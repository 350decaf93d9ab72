import { addToMatter } from '../chosen-matter.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';
import { MobileTrialProposal } from './mobile-trial-proposal.entity.js';

// What deciding adds to every matter.
addToMatter('mobileTrialProposals', {
  type: () => [MobileTrialProposal],
  description: 'Các đề xuất xét xử lưu động mà bạn được thấy.',
  reads: { many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'], rowsShown: true } },
});
addToMatter('mobileTrialOpinions', {
  type: () => [MobileTrialOpinion],
  description: 'Các yêu cầu cho ý kiến mà bạn được thấy: của cơ quan mình, hoặc mọi cơ quan nếu là tòa án.',
  reads: { many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'capacity', 'id'], rowsShown: true } },
});
