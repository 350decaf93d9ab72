import { registerEnumType } from 'type-graphql';

/** Where the case stands, worked out from the facts of all agencies. */
export const CaseStatus = {
  INVESTIGATING: 'INVESTIGATING',
  SUSPENDED: 'SUSPENDED',
  DISCONTINUED: 'DISCONTINUED',
  CONCLUDED: 'CONCLUDED',
  INDICTED: 'INDICTED',
  TRIED: 'TRIED',
  IN_FORCE: 'IN_FORCE',
} as const;
export type CaseStatus = keyof typeof CaseStatus;

registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Tình trạng vụ án. Where the case stands.',
  valuesConfig: {
    INVESTIGATING: { description: 'Đang điều tra, kể cả điều tra bổ sung, điều tra lại' },
    SUSPENDED: { description: 'Tạm đình chỉ; thời hạn dừng' },
    DISCONTINUED: { description: 'Đình chỉ; kết thúc' },
    CONCLUDED: { description: 'Đã kết luận điều tra' },
    INDICTED: { description: 'Đã truy tố và tòa án đã thụ lý' },
    TRIED: { description: 'Đã xét xử' },
    IN_FORCE: { description: 'Bản án có hiệu lực pháp luật' },
  },
});
