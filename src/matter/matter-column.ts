import { registerEnumType } from 'type-graphql';

/** What a list of matters can show of each. */
export const MatterColumn = {
  CODE: 'CODE',
  TITLE: 'TITLE',
  PLACE: 'PLACE',
  STAGE: 'STAGE',
  HOLDER: 'HOLDER',
  AGENCIES: 'AGENCIES',
  NEXT_DEADLINE: 'NEXT_DEADLINE',
  WARNINGS: 'WARNINGS',
  OFFENCES: 'OFFENCES',
  SERIOUSNESS: 'SERIOUSNESS',
  MODE: 'MODE',
  TIPS: 'TIPS',
  OPENED: 'OPENED',
  LAST_CHANGE: 'LAST_CHANGE',
} as const;
export type MatterColumn = keyof typeof MatterColumn;

registerEnumType(MatterColumn, {
  name: 'MatterColumn',
  description: 'Cột của danh sách vụ việc. A column of the list of matters.',
  valuesConfig: {
    CODE: { description: 'Mã vụ việc' },
    TITLE: { description: 'Tên gọi' },
    PLACE: { description: 'Địa bàn' },
    STAGE: { description: 'Giai đoạn' },
    HOLDER: { description: 'Cơ quan đang giữ hồ sơ' },
    AGENCIES: { description: 'Các cơ quan tham gia' },
    NEXT_DEADLINE: { description: 'Thời hạn gần nhất đang chạy' },
    WARNINGS: { description: 'Cảnh báo' },
    OFFENCES: { description: 'Tội danh: điều, khoản' },
    SERIOUSNESS: { description: 'Mức độ nghiêm trọng' },
    MODE: { description: 'Hình thức xét xử' },
    TIPS: { description: 'Nguồn tin: ngày tiếp nhận và kết quả' },
    OPENED: { description: 'Ngày mở' },
    LAST_CHANGE: { description: 'Thay đổi gần nhất mà bạn được biết' },
  },
});
