export type Language = 'vi' | 'en';

/** The sentences of one part of the explorer: Vietnamese first, and the same keys in English. */
export type Words<Keys extends string = string> = Readonly<Record<Language, Readonly<Record<Keys, string>>>>;
