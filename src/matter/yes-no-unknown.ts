import { registerEnumType } from 'type-graphql';

/** An answer that may be missing: nobody takes the unknown for a no. */
export const YesNoUnknown = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type YesNoUnknown = keyof typeof YesNoUnknown;

registerEnumType(YesNoUnknown, {
  name: 'YesNoUnknown',
  description: 'Có, không, hoặc chưa rõ; chưa rõ không bao giờ được coi là không. The unknown is never taken for a no.',
  valuesConfig: { YES: { description: 'Có' }, NO: { description: 'Không' }, UNKNOWN: { description: 'Chưa rõ' } },
});
