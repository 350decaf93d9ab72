/** Rows that belong to the caller: column = what is known of the caller. */
export type CallerCondition = Readonly<
  Record<string, 'subject' | 'agency' | 'issuer' | 'organisation' | 'withinAgency' | 'takesPart' | 'isTrue'>
>;
