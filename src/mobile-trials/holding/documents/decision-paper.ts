import type { Knowledge } from '../../../hub/reading/reads.js';
import type { LegalBasisRow } from '../legal-basis.js';
import { rowsOn } from '../rows-on.js';
import { OPEN_LINE, OPEN_NUMBER, type Paper, spelledDay, text } from './paper.js';
import { accusedSentence, type PaperFacts, PRESUMED } from './paper-facts.js';

type Basis = LegalBasisRow & { readonly validFrom: string; readonly validTo: string | null };

/** The draft of the decision on where the trial is held; its reasons are written by those who sign. */
export function decisionPaper(facts: PaperFacts, knowledge: Knowledge, today: string): Paper {
  const { matter_code: code, court_name: court, planned_on: day, venue_name: venue, venue_unit: unit } = facts;
  const bases = rowsOn<Basis>(knowledge, 'legal_basis', day ?? today).filter(({ about }) => about === 'MOBILE_TRIAL');
  return {
    fileName: `du-thao-quyet-dinh-${code}`,
    issuer: court,
    above: facts.court_above,
    number: OPEN_NUMBER,
    day: today,
    title: 'Quyết định (dự thảo)',
    about: `Về việc tổ chức xét xử lưu động vụ án mã ${code}`,
    parts: [
      ...text('CHÁNH ÁN', ...bases.map(({ basis, message }) => `Căn cứ ${basis}: ${message}`)),
      ...text('Căn cứ Bộ luật Tố tụng hình sự;', 'Sau khi có ý kiến của các cơ quan liên quan;', 'QUYẾT ĐỊNH:'),
      ...text(
        `Điều 1. Tổ chức xét xử lưu động sơ thẩm vụ án mã ${code}. ${accusedSentence(facts, knowledge)}`,
        `Điều 2. Thời gian: ${day ? spelledDay(day) : OPEN_LINE}. Địa điểm: ${[venue, unit].filter(Boolean).join(', ') || OPEN_LINE}.`,
        `Điều 3. Lý do: ${OPEN_LINE}`,
        'Điều 4. Nếu một điều kiện không còn bảo đảm cho đến khi khai mạc, phiên tòa được mở tại trụ sở Tòa án.',
        PRESUMED,
      ),
    ],
    signers: ['Thẩm phán chủ tọa phiên tòa', 'Chánh án'],
    copies: ['Viện kiểm sát cùng cấp', 'Các cơ quan phối hợp', 'Lưu hồ sơ vụ án'],
  };
}
