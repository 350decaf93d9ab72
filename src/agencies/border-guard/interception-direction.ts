import { registerEnumType } from 'type-graphql';

export const InterceptionDirection = { OUTBOUND: 'OUTBOUND', INBOUND: 'INBOUND' } as const;
export type InterceptionDirection = keyof typeof InterceptionDirection;

registerEnumType(InterceptionDirection, {
  name: 'InterceptionDirection',
  description: 'Hướng di chuyển qua biên giới. Which way they were going.',
  valuesConfig: { OUTBOUND: { description: 'Xuất cảnh' }, INBOUND: { description: 'Nhập cảnh' } },
});
