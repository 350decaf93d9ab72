import type { Words } from '../app/language.js';

export const reasonNames: Words = {
  vi: {
    NOT_TAKING_PART: 'Cơ quan bạn không tham gia',
    NOT_YOUR_TASK: 'Ngoài nhiệm vụ của bạn',
    OTHER_OWNER: 'Do cơ quan khác quản lý',
    BEFORE_INDICTMENT: 'Chỉ sau cáo trạng và thụ lý',
    BEFORE_APPROVED_CHARGE: 'Chỉ sau khi phê chuẩn khởi tố',
    BEFORE_IN_FORCE: 'Chỉ sau khi bản án có hiệu lực',
    NOT_HANDLING: 'Bạn chưa được phân công',
    PURPOSE_MISSING: 'Chưa chọn mục đích',
    PURPOSE_NOT_ALLOWED: 'Mục đích không phù hợp',
    ONE_MATTER_AT_A_TIME: 'Chỉ xem trong từng vụ việc',
  },
  en: {
    NOT_TAKING_PART: 'Your agency takes no part',
    NOT_YOUR_TASK: 'Not your task',
    OTHER_OWNER: 'Kept by another agency',
    BEFORE_INDICTMENT: 'Only after indictment and registration',
    BEFORE_APPROVED_CHARGE: 'Only after the charge is approved',
    BEFORE_IN_FORCE: 'Only after the judgment is in force',
    NOT_HANDLING: 'You are not assigned',
    PURPOSE_MISSING: 'No purpose chosen',
    PURPOSE_NOT_ALLOWED: 'Not for this purpose',
    ONE_MATTER_AT_A_TIME: 'Only one matter at a time',
  },
};
