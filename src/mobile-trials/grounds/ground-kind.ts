import { registerEnumType } from 'type-graphql';

export const GroundKind = {
  METHOD: 'METHOD',
  FREQUENCY: 'FREQUENCY',
  MONTHS_SINCE: 'MONTHS_SINCE',
  MATERIAL: 'MATERIAL',
  EVIDENCE: 'EVIDENCE',
  SERIOUSNESS: 'SERIOUSNESS',
} as const;
export type GroundKind = keyof typeof GroundKind;

registerEnumType(GroundKind, {
  name: 'GroundKind',
  description: 'Lý do chọn vụ án xét xử lưu động. On what ground a matter is worth a mobile trial.',
  valuesConfig: {
    METHOD: { description: 'Thủ đoạn mà người dân tại đó có thể nhận ra' },
    FREQUENCY: { description: 'Tần suất của tội danh ở huyện cũ, không tính chính vụ này' },
    MONTHS_SINCE: { description: 'Số tháng kể từ phiên tòa lưu động gần nhất ở huyện cũ' },
    MATERIAL: { description: 'Tỷ lệ xã của huyện cũ chưa có tài liệu tuyên truyền' },
    EVIDENCE: { description: 'Chứng cứ đã ổn định: số lần trả hồ sơ và cảnh báo còn mở; không xét việc nhận tội' },
    SERIOUSNESS: { description: 'Phân loại tội phạm' },
  },
});
