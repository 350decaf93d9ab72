import type { Knowledge } from '../../../hub/reading/reads.js';
import { ACCESS_NAMES, BUDGET_NAMES, RECORDING_NAMES, SHIELDING_NAMES } from '../holding-words.js';
import { heading, OPEN_NUMBER, type Paper, type Part, spelledAmount, spelledDay, spelledTime, text } from './paper.js';
import { accusedSentence, type PaperFacts, type PlanFacts, PRESUMED } from './paper-facts.js';

const listed = (list: readonly string[]): string => (list.length === 0 ? 'không' : list.join('; '));

function order(plan: PlanFacts): readonly Part[] {
  return text(
    `Khai mạc: ${spelledTime(plan.opensAt)}; dự kiến kết thúc: ${spelledTime(plan.expectedEndAt)}.`,
    `Địa điểm: ${plan.venue}; sức chứa ${plan.capacity} người; ${ACCESS_NAMES[plan.accessibility].toLowerCase()}; cách trụ sở ${plan.distanceKm} km.`,
    `Dự phòng khi thời tiết xấu: ${plan.fallbackVenue ?? 'trụ sở Tòa án'}${plan.fallbackOpensAt ? `, ${spelledTime(plan.fallbackOpensAt)}` : ''}.`,
    `Hội đồng xét xử: ${plan.members} thành viên, theo quyết định phân công.`,
    `Áp giải: ${plan.escort ?? 'không'}. Phiên dịch: ${listed(plan.interpreters)}. Trợ giúp pháp lý: ${plan.legalAid ?? 'không'}.`,
    `Che chắn nạn nhân, người làm chứng: ${listed(plan.shielding.map((kind) => SHIELDING_NAMES[kind]))}.`,
    `Người dưới ${plan.minimumAge} tuổi không dự phiên tòa, trừ trường hợp được triệu tập. ${RECORDING_NAMES[plan.recording]}; người dự phiên tòa không phát trực tiếp.`,
  );
}

/** The plan as it stands, for signature. */
export function planPaper(facts: PaperFacts, plan: PlanFacts, knowledge: Knowledge, today: string): Paper {
  const { matter_code: code } = facts;
  const tasks = plan.tasks.map(({ message, owner, dueOn, done }) => [
    message,
    owner?.name ?? '',
    spelledDay(dueOn),
    done ? 'Xong' : 'Chưa',
  ]);
  const budget = plan.budget.map(({ source, amount }) => [BUDGET_NAMES[source], spelledAmount(amount)]);
  return {
    fileName: `ke-hoach-xet-xu-luu-dong-${code}`,
    issuer: facts.court_name,
    above: facts.court_above,
    number: OPEN_NUMBER,
    day: today,
    title: 'Kế hoạch',
    about: `Xét xử lưu động vụ án mã ${code}`,
    parts: [
      heading('I. Căn cứ'),
      ...text(...plan.legalBasis.map(({ basis, message }) => `${basis}: ${message}`), accusedSentence(facts, knowledge), PRESUMED),
      heading('II. Tổ chức phiên tòa'),
      ...order(plan),
      heading('III. Kinh phí'),
      { rows: [['Nguồn', 'Số tiền'], ...budget] },
      heading('IV. Phân công'),
      { rows: [['Công việc', 'Cơ quan', 'Hạn', 'Kết quả'], ...tasks] },
    ],
    signers: ['Chánh án'],
    copies: ['Các cơ quan được phân công', 'Lưu hồ sơ vụ án'],
  };
}
