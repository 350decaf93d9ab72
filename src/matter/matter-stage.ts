import { registerEnumType } from 'type-graphql';

/** The steps of a matter in the order of the procedure (BLTTHS). */
export const MatterStage = {
  TIP_RECEIVED: 'TIP_RECEIVED',
  TIP_SUSPENDED: 'TIP_SUSPENDED',
  NOT_INITIATED: 'NOT_INITIATED',
  INVESTIGATION: 'INVESTIGATION',
  INVESTIGATION_SUSPENDED: 'INVESTIGATION_SUSPENDED',
  DISCONTINUED: 'DISCONTINUED',
  CONCLUDED: 'CONCLUDED',
  PROSECUTION: 'PROSECUTION',
  PROSECUTION_SUSPENDED: 'PROSECUTION_SUSPENDED',
  FILE_RETURNED: 'FILE_RETURNED',
  INDICTED: 'INDICTED',
  TRIAL_PREPARATION: 'TRIAL_PREPARATION',
  TRIAL_SUSPENDED: 'TRIAL_SUSPENDED',
  TRIAL_DISCONTINUED: 'TRIAL_DISCONTINUED',
  TRIED: 'TRIED',
  APPEALED: 'APPEALED',
  APPEAL_DECIDED: 'APPEAL_DECIDED',
  QUASHED: 'QUASHED',
  IN_FORCE: 'IN_FORCE',
} as const;
export type MatterStage = keyof typeof MatterStage;

registerEnumType(MatterStage, {
  name: 'MatterStage',
  description: 'Giai đoạn của vụ việc theo Bộ luật Tố tụng hình sự. SUSPENDED: thời hạn dừng, có thể phục hồi; DISCONTINUED: kết thúc.',
  valuesConfig: {
    TIP_RECEIVED: { description: 'Đã tiếp nhận nguồn tin về tội phạm' },
    TIP_SUSPENDED: { description: 'Tạm đình chỉ giải quyết nguồn tin (Điều 148)' },
    NOT_INITIATED: { description: 'Không khởi tố vụ án (Điều 158)' },
    INVESTIGATION: { description: 'Đang điều tra' },
    INVESTIGATION_SUSPENDED: { description: 'Tạm đình chỉ điều tra (Điều 229)' },
    DISCONTINUED: { description: 'Đình chỉ (Điều 230, 248)' },
    CONCLUDED: { description: 'Đã có kết luận điều tra' },
    PROSECUTION: { description: 'Viện kiểm sát đang quyết định việc truy tố' },
    PROSECUTION_SUSPENDED: { description: 'Viện kiểm sát tạm đình chỉ (Điều 247)' },
    FILE_RETURNED: { description: 'Hồ sơ bị trả để điều tra bổ sung (Điều 245, 280)' },
    INDICTED: { description: 'Đã có cáo trạng và tòa án được nêu tên đã thụ lý' },
    TRIAL_PREPARATION: { description: 'Chuẩn bị xét xử sơ thẩm (Điều 277)' },
    TRIAL_SUSPENDED: { description: 'Tòa án tạm đình chỉ (Điều 281)' },
    TRIAL_DISCONTINUED: { description: 'Tòa án đình chỉ (Điều 282)' },
    TRIED: { description: 'Đã tuyên án sơ thẩm' },
    APPEALED: { description: 'Có kháng cáo hoặc kháng nghị' },
    APPEAL_DECIDED: { description: 'Đã có kết quả phúc thẩm' },
    QUASHED: { description: 'Bản án bị hủy' },
    IN_FORCE: { description: 'Bản án có hiệu lực pháp luật' },
  },
});
