import { registerEnumType } from 'type-graphql';
import { badInput } from '../../platform/errors.js';
import './messages.js';

/** What a question is asked for; names of persons are shown for a stated purpose only, and the purpose is recorded. */
export const Purpose = {
  TIP_VERIFICATION: 'TIP_VERIFICATION',
  INVESTIGATION: 'INVESTIGATION',
  SUPERVISION: 'SUPERVISION',
  PROSECUTION: 'PROSECUTION',
  TRIAL: 'TRIAL',
  VICTIM_IDENTIFICATION: 'VICTIM_IDENTIFICATION',
  VICTIM_SUPPORT: 'VICTIM_SUPPORT',
  VICTIM_PROTECTION: 'VICTIM_PROTECTION',
  STATISTICS: 'STATISTICS',
  INSPECTION: 'INSPECTION',
} as const;
export type Purpose = keyof typeof Purpose;

export const isPurpose = (code: string): code is Purpose => Object.hasOwn(Purpose, code);

export const PURPOSE_HEADER = 'hub-purpose';

/** The purpose that a question states; none is allowed, an unknown one is the caller's mistake and never taken for none. */
export function statedPurpose(header: string | readonly string[] | undefined): Purpose | null {
  if (header === undefined) return null;
  const code = typeof header === 'string' ? header.trim() : '';
  if (!isPurpose(code)) throw badInput('identity.unknown-purpose', { header: PURPOSE_HEADER, known: Object.keys(Purpose).join(', ') });
  return code;
}

registerEnumType(Purpose, {
  name: 'Purpose',
  description: 'Mục đích của câu hỏi, nêu trong header hub-purpose. What a question is asked for, stated in the header hub-purpose.',
  valuesConfig: {
    TIP_VERIFICATION: { description: 'Kiểm tra, xác minh tin báo' },
    INVESTIGATION: { description: 'Điều tra' },
    SUPERVISION: { description: 'Kiểm sát việc tuân theo pháp luật' },
    PROSECUTION: { description: 'Thực hành quyền công tố' },
    TRIAL: { description: 'Xét xử' },
    VICTIM_IDENTIFICATION: { description: 'Xác minh, xác định nạn nhân' },
    VICTIM_SUPPORT: { description: 'Hỗ trợ nạn nhân' },
    VICTIM_PROTECTION: { description: 'Bảo vệ nạn nhân' },
    STATISTICS: { description: 'Thống kê' },
    INSPECTION: { description: 'Thanh tra, kiểm tra' },
  },
});
