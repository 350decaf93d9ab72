import { registerEnumType } from 'type-graphql';

/** The kinds of both laws. Which of them somebody is entitled to is a matter of dated data, never a reason to refuse a report. */
export const SupportKind = {
  ESSENTIAL_NEEDS: 'ESSENTIAL_NEEDS',
  MEDICAL: 'MEDICAL',
  INTERPRETATION: 'INTERPRETATION',
  LEGAL_SUPPORT: 'LEGAL_SUPPORT',
  LEGAL_AID: 'LEGAL_AID',
  TRAVEL_COST: 'TRAVEL_COST',
  PSYCHOLOGICAL: 'PSYCHOLOGICAL',
  EDUCATION: 'EDUCATION',
  VOCATIONAL_JOB: 'VOCATIONAL_JOB',
  INITIAL_ALLOWANCE_LOAN: 'INITIAL_ALLOWANCE_LOAN',
} as const;
export type SupportKind = keyof typeof SupportKind;

registerEnumType(SupportKind, {
  name: 'SupportKind',
  description: 'Chế độ hỗ trợ: sáu loại của Luật 66/2011/QH12 Điều 32, mười loại của Luật 53/2024/QH15 Điều 37.',
  valuesConfig: {
    ESSENTIAL_NEEDS: { description: 'Nhu cầu thiết yếu (đến 30/6/2025 gồm cả chi phí đi lại)' },
    MEDICAL: { description: 'Y tế' },
    INTERPRETATION: { description: 'Phiên dịch (từ 1/7/2025)' },
    LEGAL_SUPPORT: { description: 'Hỗ trợ pháp luật (từ 1/7/2025)' },
    LEGAL_AID: { description: 'Trợ giúp pháp lý' },
    TRAVEL_COST: { description: 'Chi phí đi lại (từ 1/7/2025)' },
    PSYCHOLOGICAL: { description: 'Tâm lý' },
    EDUCATION: { description: 'Học văn hóa (đến 30/6/2025 gồm cả học nghề)' },
    VOCATIONAL_JOB: { description: 'Học nghề, việc làm (từ 1/7/2025)' },
    INITIAL_ALLOWANCE_LOAN: { description: 'Trợ cấp khó khăn ban đầu, vay vốn' },
  },
});
