import { registerEnumType } from 'type-graphql';

export const OutreachPurpose = { ANNOUNCEMENT: 'ANNOUNCEMENT', OUTREACH: 'OUTREACH' } as const;
export type OutreachPurpose = keyof typeof OutreachPurpose;
registerEnumType(OutreachPurpose, {
  name: 'OutreachPurpose',
  description: 'Văn bản dùng để làm gì.',
  valuesConfig: {
    ANNOUNCEMENT: { description: 'Thông báo phiên tòa' },
    OUTREACH: { description: 'Tuyên truyền, phổ biến pháp luật' },
  },
});

export const OutreachPlace = { COMMUNE: 'COMMUNE', DISTRICT: 'DISTRICT', PROVINCE: 'PROVINCE' } as const;
export type OutreachPlace = keyof typeof OutreachPlace;
registerEnumType(OutreachPlace, {
  name: 'OutreachPlace',
  description: 'Văn bản nêu địa danh đến mức nào. DISTRICT: cấp huyện trước đây.',
});
