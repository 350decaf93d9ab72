import { registerEnumType } from 'type-graphql';

/** What a court may do about an accused's liberty until the judgment; a word of its own beside that of the investigation. */
export const CourtCustodyMeasure = {
  DETENTION: 'DETENTION',
  RELEASED: 'RELEASED',
  RESIDENCE_BAN: 'RESIDENCE_BAN',
  BAIL: 'BAIL',
  NONE: 'NONE',
} as const;
export type CourtCustodyMeasure = keyof typeof CourtCustodyMeasure;

registerEnumType(CourtCustodyMeasure, {
  name: 'CourtCustodyMeasure',
  description: 'Biện pháp ngăn chặn do tòa án quyết định (BLTTHS Điều 278).',
  valuesConfig: {
    DETENTION: { description: 'Tạm giam (Điều 119)' },
    RELEASED: { description: 'Trả tự do' },
    RESIDENCE_BAN: { description: 'Cấm đi khỏi nơi cư trú (Điều 123)' },
    BAIL: { description: 'Bảo lĩnh, đặt tiền để bảo đảm (Điều 121, 122)' },
    NONE: { description: 'Không áp dụng biện pháp ngăn chặn' },
  },
});
