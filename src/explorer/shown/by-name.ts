const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** The order of the Vietnamese alphabet: đ after d, marks after the plain letter. */
export const byName = (one: string, other: string): number => COLLATOR.compare(one, other);
