import { registerEnumType } from 'type-graphql';

export const CrimeTipKind = {
  DENUNCIATION: 'DENUNCIATION',
  CRIME_REPORT: 'CRIME_REPORT',
  INITIATION_PROPOSAL: 'INITIATION_PROPOSAL',
  DIRECT_DETECTION: 'DIRECT_DETECTION',
  SELF_SURRENDER: 'SELF_SURRENDER',
} as const;
export type CrimeTipKind = keyof typeof CrimeTipKind;

registerEnumType(CrimeTipKind, {
  name: 'CrimeTipKind',
  description: 'Loại nguồn tin về tội phạm (BLTTHS Điều 143, 144).',
  valuesConfig: {
    DENUNCIATION: { description: 'Tố giác về tội phạm: của cá nhân' },
    CRIME_REPORT: { description: 'Tin báo về tội phạm: của cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin' },
    INITIATION_PROPOSAL: { description: 'Kiến nghị khởi tố: của cơ quan nhà nước, bằng văn bản' },
    DIRECT_DETECTION: { description: 'Cơ quan trực tiếp phát hiện dấu hiệu tội phạm' },
    SELF_SURRENDER: { description: 'Người phạm tội tự thú' },
  },
});

export const TipChannel = {
  IN_PERSON: 'IN_PERSON',
  HOTLINE_111: 'HOTLINE_111',
  HOTLINE_POLICE: 'HOTLINE_POLICE',
  POST: 'POST',
  ONLINE: 'ONLINE',
  MEDIA: 'MEDIA',
  OTHER_AGENCY: 'OTHER_AGENCY',
  OTHER: 'OTHER',
} as const;
export type TipChannel = keyof typeof TipChannel;
registerEnumType(TipChannel, { name: 'TipChannel', description: 'Kênh tiếp nhận. HOTLINE_111: Tổng đài 111.' });

export const TipClassification = {
  TRAFFICKING: 'TRAFFICKING',
  LINKED_OFFENCE: 'LINKED_OFFENCE',
  OTHER_OFFENCE: 'OTHER_OFFENCE',
  NO_OFFENCE: 'NO_OFFENCE',
} as const;
export type TipClassification = keyof typeof TipClassification;
registerEnumType(TipClassification, { name: 'TipClassification', description: 'Phân loại nguồn tin (TTLT 01/2017).' });
