import { registerEnumType } from 'type-graphql';

export const BorderPersonSex = { FEMALE: 'FEMALE', MALE: 'MALE', OTHER: 'OTHER', UNKNOWN: 'UNKNOWN' } as const;
export type BorderPersonSex = keyof typeof BorderPersonSex;

registerEnumType(BorderPersonSex, {
  name: 'BorderPersonSex',
  description: 'Giới tính của người bị giữ hoặc được giải cứu, theo ghi nhận tại biên giới. As noted at the border.',
});
