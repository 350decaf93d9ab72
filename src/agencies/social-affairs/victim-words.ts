import { registerEnumType } from 'type-graphql';

export const VictimStatus = {
  PERSON_UNDER_IDENTIFICATION: 'PERSON_UNDER_IDENTIFICATION',
  VICTIM: 'VICTIM',
  NOT_A_VICTIM: 'NOT_A_VICTIM',
} as const;
export type VictimStatus = keyof typeof VictimStatus;
registerEnumType(VictimStatus, {
  name: 'VictimStatus',
  description: 'Tình trạng pháp lý; việc hỗ trợ không chờ kết quả xác định. Support never waits for it.',
  valuesConfig: {
    PERSON_UNDER_IDENTIFICATION: { description: 'Người đang trong quá trình xác định là nạn nhân (Luật 53/2024/QH15 Điều 2 khoản 8)' },
    VICTIM: { description: 'Nạn nhân (Điều 2 khoản 7)' },
    NOT_A_VICTIM: { description: 'Không phải nạn nhân' },
  },
});

export const VictimAgeBand = {
  UNDER_6: 'UNDER_6',
  SIX_TO_TWELVE: 'SIX_TO_TWELVE',
  THIRTEEN_TO_FIFTEEN: 'THIRTEEN_TO_FIFTEEN',
  SIXTEEN_TO_SEVENTEEN: 'SIXTEEN_TO_SEVENTEEN',
  EIGHTEEN_TO_TWENTY_NINE: 'EIGHTEEN_TO_TWENTY_NINE',
  THIRTY_AND_OVER: 'THIRTY_AND_OVER',
  UNKNOWN: 'UNKNOWN',
} as const;
export type VictimAgeBand = keyof typeof VictimAgeBand;
registerEnumType(VictimAgeBand, {
  name: 'VictimAgeBand',
  description: 'Nhóm tuổi vào thời điểm xảy ra hành vi. Age at the time of the offence.',
});

export const VictimMinor = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type VictimMinor = keyof typeof VictimMinor;
registerEnumType(VictimMinor, {
  name: 'VictimMinor',
  description: 'Dưới 18 tuổi vào thời điểm xảy ra hành vi; UNKNOWN được coi như dưới 18 tuổi. Unknown counts as a minor.',
});

export const VictimSex = { FEMALE: 'FEMALE', MALE: 'MALE', OTHER: 'OTHER', UNKNOWN: 'UNKNOWN' } as const;
export type VictimSex = keyof typeof VictimSex;
registerEnumType(VictimSex, { name: 'VictimSex', description: 'Giới tính.' });

export const ReceptionChannel = {
  SELF_REPORTED: 'SELF_REPORTED',
  RESCUED: 'RESCUED',
  RETURNED: 'RETURNED',
  REFERRED: 'REFERRED',
  HOTLINE_111: 'HOTLINE_111',
  OTHER: 'OTHER',
} as const;
export type ReceptionChannel = keyof typeof ReceptionChannel;
registerEnumType(ReceptionChannel, {
  name: 'ReceptionChannel',
  description: 'Con đường tiếp nhận (Luật 53/2024/QH15 Điều 27–31). How the person came to social affairs.',
  valuesConfig: {
    SELF_REPORTED: { description: 'Tự khai báo' },
    RESCUED: { description: 'Được giải cứu' },
    RETURNED: { description: 'Từ nước ngoài trở về' },
    REFERRED: { description: 'Cơ quan khác chuyển đến' },
    HOTLINE_111: { description: 'Qua Tổng đài 111' },
  },
});
