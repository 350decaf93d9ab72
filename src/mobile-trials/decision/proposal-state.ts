import { registerEnumType } from 'type-graphql';

export const MobileTrialState = {
  PROPOSED: 'PROPOSED',
  SIGNED_BY_ONE: 'SIGNED_BY_ONE',
  DECIDED: 'DECIDED',
  REFUSED: 'REFUSED',
  MOVED: 'MOVED',
  WITHDRAWN: 'WITHDRAWN',
  REPORTED: 'REPORTED',
} as const;
export type MobileTrialState = keyof typeof MobileTrialState;

registerEnumType(MobileTrialState, {
  name: 'MobileTrialState',
  description: 'Đề xuất xét xử lưu động đang ở bước nào. Where a proposal stands.',
  valuesConfig: {
    PROPOSED: { description: 'Đã đề xuất' },
    SIGNED_BY_ONE: { description: 'Một người đã ký, còn một chữ ký' },
    DECIDED: { description: 'Quyết định tổ chức' },
    REFUSED: { description: 'Không tổ chức' },
    MOVED: { description: 'Quyết định tổ chức, đã đổi ngày hoặc địa điểm' },
    WITHDRAWN: { description: 'Đã rút' },
    REPORTED: { description: 'Đã báo cáo kết quả' },
  },
});
