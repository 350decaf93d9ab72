import { registerEnumType } from 'type-graphql';

/** Where one accused stands; a case may go on while one of its accused is discontinued. */
export const AccusedStatus = {
  CHARGED: 'CHARGED',
  APPROVED: 'APPROVED',
  WANTED: 'WANTED',
  SUSPENDED: 'SUSPENDED',
  DISCONTINUED: 'DISCONTINUED',
  CANCELLED: 'CANCELLED',
} as const;
export type AccusedStatus = keyof typeof AccusedStatus;

registerEnumType(AccusedStatus, {
  name: 'AccusedStatus',
  description: 'Tình trạng của từng bị can.',
  valuesConfig: {
    CHARGED: { description: 'Đã có quyết định khởi tố bị can, chưa được phê chuẩn' },
    APPROVED: { description: 'Viện kiểm sát đã phê chuẩn' },
    WANTED: { description: 'Đang bị truy nã' },
    SUSPENDED: { description: 'Tạm đình chỉ điều tra đối với bị can' },
    DISCONTINUED: { description: 'Đình chỉ điều tra đối với bị can' },
    CANCELLED: { description: 'Viện kiểm sát đã hủy bỏ quyết định khởi tố bị can' },
  },
});

export const AccusedSex = { MALE: 'MALE', FEMALE: 'FEMALE', OTHER: 'OTHER' } as const;
export type AccusedSex = keyof typeof AccusedSex;
registerEnumType(AccusedSex, { name: 'AccusedSex', description: 'Giới tính của bị can; trống: không rõ.' });

export const AccusedMinor = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type AccusedMinor = keyof typeof AccusedMinor;
registerEnumType(AccusedMinor, {
  name: 'AccusedMinor',
  description: 'Dưới 18 tuổi khi phạm tội hay không. UNKNOWN: không đủ ngày tháng để biết; được đối xử như người dưới 18 tuổi.',
});

export const AccusedIdentifierKind = { CCCD: 'CCCD', CMND: 'CMND', PASSPORT: 'PASSPORT', OTHER: 'OTHER' } as const;
export type AccusedIdentifierKind = keyof typeof AccusedIdentifierKind;
registerEnumType(AccusedIdentifierKind, {
  name: 'AccusedIdentifierKind',
  description: 'Loại giấy tờ. CCCD: số định danh cá nhân, 12 số; CMND: chứng minh nhân dân, 9 hoặc 12 số.',
});
