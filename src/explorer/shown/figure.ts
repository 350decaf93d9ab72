type Language = 'vi' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Points of a score: always with two decimals, so that they stand under each other. */
export const points = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** A number as it is written in the person's language: 18,75 in Vietnamese, 18.75 in English. */
export const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
