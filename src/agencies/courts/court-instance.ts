import { registerEnumType } from 'type-graphql';

/** Which trial of the matter something belongs to; a court's successor goes on with the same one. */
export const CourtInstance = { FIRST: 'FIRST', APPEAL: 'APPEAL', RETRIAL: 'RETRIAL' } as const;
export type CourtInstance = keyof typeof CourtInstance;

registerEnumType(CourtInstance, {
  name: 'CourtInstance',
  description: 'Cấp xét xử.',
  valuesConfig: {
    FIRST: { description: 'Sơ thẩm' },
    APPEAL: { description: 'Phúc thẩm' },
    RETRIAL: { description: 'Xét xử lại sau khi bản án bị hủy' },
  },
});
