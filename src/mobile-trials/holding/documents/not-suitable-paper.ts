import type { Knowledge } from '../../../hub/reading/reads.js';
import type { Gate } from '../../gates/gate.js';
import { heading, OPEN_NUMBER, type Paper, text } from './paper.js';
import { accusedSentence, type CaseFacts, PRESUMED } from './paper-facts.js';

/** Why no mobile trial, as far as whoever asks may know why: one page for the file. */
export function notSuitablePaper(facts: CaseFacts, reasons: readonly Gate[], knowledge: Knowledge, today: string): Paper {
  const { matter_code: code } = facts;
  const written = reasons.map(({ message, basis }, at) => `${at + 1}. ${message}${basis ? ` (${basis})` : ''}`);
  return {
    fileName: `khong-xet-xu-luu-dong-${code}`,
    issuer: facts.court_name,
    above: facts.court_above,
    number: OPEN_NUMBER,
    day: today,
    title: 'Báo cáo',
    about: `Vụ án mã ${code} không phù hợp để xét xử lưu động`,
    parts: [
      heading('I. Vụ án'),
      ...text(accusedSentence(facts, knowledge), PRESUMED),
      heading('II. Lý do'),
      ...text(...written),
      heading('III. Đề nghị'),
      ...text('Xét xử tại trụ sở Tòa án.', 'Phổ biến pháp luật bằng văn bản đã được rà soát để không ai nhận ra người trong vụ án.'),
    ],
    signers: ['Thẩm phán'],
    copies: ['Lưu hồ sơ vụ án'],
  };
}
