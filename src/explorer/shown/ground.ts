import type { Language } from '../app/spoken.js';
import { OUR_CHOICES } from './our-choices.js';

const OUR_CHOICE = /our choice(?::\s*([^;]*))?/gi;

/** A legal ground as it is read: articles stand in Vietnamese for everybody, and where no law says it, a Vietnamese page says why in Vietnamese. */
export const groundText = (basis: string, language: Language): string =>
  language === 'vi'
    ? basis.replace(OUR_CHOICE, (_, reason: string | undefined) => {
        const said = reason && OUR_CHOICES[reason.trim()];
        return said ? `lựa chọn của hệ thống: ${said}` : 'lựa chọn của hệ thống, không có luật quy định';
      })
    : basis;
