/** Seen and not read out: the names of marks and the table say the same. */
export const decoration = { 'aria-hidden': true } as const;
