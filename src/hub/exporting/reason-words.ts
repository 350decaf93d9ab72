import type { Reason } from '../permissions/words.js';
import type { Bilingual } from './export-words.js';

/** Why a cell is not shown, as the pages say it. */
export const REASON_WORDS: Readonly<Record<Reason, Bilingual>> = {
  NOT_TAKING_PART: { VI: 'Cơ quan bạn không tham gia', EN: 'Your agency takes no part' },
  NOT_YOUR_TASK: { VI: 'Ngoài nhiệm vụ của bạn', EN: 'Not your task' },
  OTHER_OWNER: { VI: 'Do cơ quan khác quản lý', EN: 'Kept by another agency' },
  BEFORE_INDICTMENT: { VI: 'Chỉ sau cáo trạng và thụ lý', EN: 'Only after indictment and registration' },
  BEFORE_APPROVED_CHARGE: { VI: 'Chỉ sau khi phê chuẩn khởi tố', EN: 'Only after the charge is approved' },
  BEFORE_IN_FORCE: { VI: 'Chỉ sau khi bản án có hiệu lực', EN: 'Only after the judgment is in force' },
  NOT_HANDLING: { VI: 'Bạn chưa được phân công', EN: 'You are not assigned' },
  PURPOSE_MISSING: { VI: 'Chưa chọn mục đích', EN: 'No purpose chosen' },
  PURPOSE_NOT_ALLOWED: { VI: 'Mục đích không phù hợp', EN: 'Not for this purpose' },
  ONE_MATTER_AT_A_TIME: { VI: 'Chỉ xem trong từng vụ việc', EN: 'Only one matter at a time' },
};

const NOT_SHOWN: Bilingual = { VI: 'Không hiển thị', EN: 'Not shown' };

/** What stands in a file in place of a withheld value. */
export const notShown = (reason: Reason, language: keyof Bilingual): string => `${NOT_SHOWN[language]}: ${REASON_WORDS[reason][language]}`;
