/** The one form in which text is stored and compared. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Text as somebody types it without a Vietnamese keyboard: lower case, no marks, đ as d. Used for searching only. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
