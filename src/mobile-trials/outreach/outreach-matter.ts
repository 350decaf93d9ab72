import { addToMatter } from '../chosen-matter.js';
import { OutreachCheck } from './outreach-check.entity.js';

/** What checking texts adds to every matter. */
addToMatter('outreachChecks', {
  type: () => [OutreachCheck],
  description: 'Các văn bản đã được rà soát trước khi công bố.',
  reads: { many: { on: { matter_id: 'id' }, orderBy: ['recorded_from', 'id'], rowsShown: true } },
});
