import { registerEnumType } from 'type-graphql';

/** Penal Code art. 9: by the top of the penalty frame that applies, never by the sentence given. */
export const SeriousnessClass = {
  LESS_SERIOUS: 'LESS_SERIOUS',
  SERIOUS: 'SERIOUS',
  VERY_SERIOUS: 'VERY_SERIOUS',
  ESPECIALLY_SERIOUS: 'ESPECIALLY_SERIOUS',
} as const;
export type SeriousnessClass = keyof typeof SeriousnessClass;

registerEnumType(SeriousnessClass, {
  name: 'SeriousnessClass',
  description: 'Phân loại tội phạm (BLHS Điều 9), theo mức cao nhất của khung hình phạt.',
  valuesConfig: {
    LESS_SERIOUS: { description: 'Ít nghiêm trọng: đến 3 năm tù' },
    SERIOUS: { description: 'Nghiêm trọng: trên 3 đến 7 năm' },
    VERY_SERIOUS: { description: 'Rất nghiêm trọng: trên 7 đến 15 năm' },
    ESPECIALLY_SERIOUS: { description: 'Đặc biệt nghiêm trọng: trên 15 năm, chung thân hoặc tử hình' },
  },
});
