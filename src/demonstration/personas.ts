import type { AgencyWord } from '../hub/identity/agency.js';
import type { Role } from '../hub/identity/role.js';
import type { Persona } from '../hub/sign-in/persona.js';
import { guideBodies } from './guide-bodies.js';

type Said = readonly [vi: string, en: string];

const persona = (agency: AgencyWord, role: Role, who: Said, tryThis: Said, subject = 'demo', suffix = ''): Persona => ({
  id: `${agency}-${role}${suffix}`,
  agency,
  role,
  organisation: guideBodies[agency],
  subject,
  who: { vi: who[0], en: who[1] },
  tryThis: { vi: tryThis[0], en: tryThis[1] },
});

/** People of the demonstration, one or more of each agency, with what each is good to see. All of them are fictitious. */
export const personas: readonly Persona[] = [
  persona(
    'police',
    'investigator',
    ['Điều tra viên, người thụ lý vụ việc mẫu.', 'Investigator who handles the guide matter.'],
    [
      'Mở LT-2019-0037 và chọn mục đích Điều tra: tên bị can hiện ra, nơi tạm lánh thì không.',
      'Open LT-2019-0037 and choose the purpose Investigation: names of the accused appear, the shelter does not.',
    ],
  ),
  persona(
    'police',
    'investigator',
    ['Điều tra viên cùng đơn vị nhưng không được phân công.', 'Investigator of the same body, not assigned.'],
    ['Mở cùng vụ việc: mọi tên người đều không hiển thị, kèm lý do.', 'Open the same matter: no name is shown, and each says why.'],
    'other',
    '-other',
  ),
  persona(
    'border-guard',
    'officer',
    ['Cán bộ biên phòng đã phát hiện và bàn giao.', 'Border guard who found it and handed it over.'],
    [
      'Xem phần của mình sau khi vụ việc đã chuyển đi; tìm "Tây Ninh" để thấy vụ việc tạm của đơn vị, đang chờ Công an tiếp nhận.',
      'See what is left to you once the matter has moved on; search "Tây Ninh" for a provisional matter of yours that waits for the police.',
    ],
  ),
  persona(
    'social-affairs',
    'case-worker',
    ['Cán bộ hỗ trợ nạn nhân.', 'Case worker who supports the victim.'],
    [
      'Chọn mục đích Hỗ trợ nạn nhân để xem nơi tạm lánh; tên bị cáo chỉ còn số thứ tự.',
      'Choose Victim support to see the shelter; the accused are numbers to you.',
    ],
  ),
  persona(
    'procuracy',
    'prosecutor',
    ['Kiểm sát viên thụ lý vụ án.', 'Prosecutor of the case.'],
    ['Xem các lần trả hồ sơ và thời hạn đã quá.', 'See the returns of the file and which limits were missed.'],
  ),
  persona(
    'courts',
    'judge',
    ['Thẩm phán chủ tọa.', 'Presiding judge.'],
    ['Mở Xét xử lưu động: vụ nào có thể, vụ nào không, vì sao.', 'Open Mobile trials: which case may, which may not, and why.'],
  ),
  persona(
    'courts',
    'supervisor',
    ['Chánh án.', 'Chief judge.'],
    ['Ký quyết định xét xử lưu động cùng thẩm phán.', 'Sign the decision on a mobile trial with the judge.'],
    // Two signatures are two people's.
    'demo-chief',
  ),
  persona(
    'courts',
    'clerk',
    ['Thư ký tòa án.', 'Court clerk.'],
    ['So với thẩm phán: danh tính nạn nhân không dành cho thư ký.', 'Compare with the judge: a clerk never sees who a victim is.'],
  ),
  persona(
    'police',
    'inspector',
    ['Thanh tra Công an.', 'Inspector of the police.'],
    [
      'Mở Nhật ký: ai, của cơ quan nào, vì mục đích gì, đã xem dữ kiện của Công an.',
      'Open the trail: who, of which agency and for what purpose, saw the facts of the police.',
    ],
  ),
  persona(
    'social-affairs',
    'inspector',
    ['Thanh tra ngành hỗ trợ nạn nhân.', 'Inspector of victim support.'],
    [
      'Mở LT-2019-0037, thẻ Ai đã xem: ai đã mở vụ việc và vì mục đích gì; nội dung thì thanh tra không xem.',
      'Open LT-2019-0037, tab Who looked: who opened the matter and for what purpose; its contents are not for an inspector.',
    ],
  ),
  persona(
    'steering-committee',
    'analyst',
    ['Chuyên viên phân tích của Ban Chỉ đạo.', 'Analyst of the steering committee.'],
    [
      'Tìm vụ việc trên toàn tỉnh: ngày chỉ đến tháng, nơi chỉ đến huyện.',
      'Search the province: days only to the month, places only to the district.',
    ],
  ),
];
