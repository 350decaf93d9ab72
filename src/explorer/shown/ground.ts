import type { Language } from '../app/spoken.js';

const OUR_CHOICE = /our choice:[^;]*/gi;

/** A legal ground as it is read: articles stand in Vietnamese for everybody, and where no law says it, a Vietnamese page says so in Vietnamese. */
export const groundText = (basis: string, language: Language): string =>
  language === 'vi' ? basis.replace(OUR_CHOICE, 'lựa chọn của hệ thống, không có luật quy định') : basis;
