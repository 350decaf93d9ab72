import type { Knowledge } from '../../../hub/reading/reads.js';
import { heading, OPEN_LINE, OPEN_NUMBER, type Paper, spelledDay, text } from './paper.js';
import { accusedSentence, type OpinionFacts, type PaperFacts, PRESUMED } from './paper-facts.js';

const CAPACITIES: Readonly<Record<string, string>> = {
  PROSECUTION: 'Viện kiểm sát',
  SECURITY: 'Công an (an ninh, áp giải)',
  VICTIM_INTEREST: 'Cơ quan bảo trợ xã hội (lợi ích của nạn nhân)',
  VENUE: 'Chính quyền nơi mở phiên tòa',
  DEFENCE: 'Bào chữa',
};

const POSITIONS: Readonly<Record<string, string>> = {
  ACCEPT: 'Đồng ý',
  ACCEPT_WITH_CONDITIONS: 'Đồng ý, kèm điều kiện',
  REFUSE: 'Không đồng ý',
};

const NOT_GIVEN = 'Chưa có ý kiến (không được coi là đồng ý)';

function row({ capacity, body, position, answered }: OpinionFacts): readonly string[] {
  const said = position === null ? NOT_GIVEN : (POSITIONS[position] ?? position);
  return [
    CAPACITIES[capacity] ?? capacity,
    body ?? '',
    said,
    position === 'REFUSE' ? (answered ? 'Đã trả lời bằng văn bản' : 'Chưa trả lời') : '',
  ];
}

/** Minutes of the meeting of the bodies: who said what as is kept; what was said in the room is written in by hand. */
export function minutesPaper(facts: PaperFacts, knowledge: Knowledge, today: string): Paper {
  const { matter_code: code, court_name: court, planned_on: day, venue_name: venue, venue_unit: unit } = facts;
  return {
    fileName: `bien-ban-hop-lien-nganh-${code}`,
    issuer: court,
    above: facts.court_above,
    number: OPEN_NUMBER,
    day: today,
    title: 'Biên bản họp liên ngành',
    about: `Về việc đề xuất xét xử lưu động vụ án mã ${code}`,
    parts: [
      heading('I. Nội dung đưa ra họp'),
      ...text(accusedSentence(facts, knowledge), PRESUMED),
      ...text(
        `Ngày dự kiến: ${day ? spelledDay(day) : OPEN_LINE}.`,
        `Địa điểm dự kiến: ${[venue, unit].filter(Boolean).join(', ') || OPEN_LINE}.`,
      ),
      heading('II. Ý kiến của các cơ quan'),
      { rows: [['Tư cách', 'Cơ quan', 'Ý kiến', 'Trả lời của Tòa án'], ...facts.opinions.map(row)] },
      heading('III. Ý kiến khác tại cuộc họp'),
      ...text(OPEN_LINE, OPEN_LINE),
      heading('IV. Kết luận'),
      ...text('Việc tổ chức do Tòa án quyết định. Xét xử tại trụ sở luôn là phương án thay thế.', OPEN_LINE),
    ],
    signers: ['Thư ký', 'Chủ trì'],
    copies: ['Các cơ quan dự họp', 'Lưu hồ sơ vụ án'],
  };
}
