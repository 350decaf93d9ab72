/** An official paper before it is written out: sentences made from codes, never text that somebody reported. */
export interface Paper {
  readonly fileName: string;
  /** The body that issues it, and the one above it. */
  readonly issuer: string;
  readonly above: string | null;
  /** Left open for the registry where nothing is known yet. */
  readonly number: string;
  readonly day: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly Part[];
  readonly signers: readonly string[];
  readonly copies: readonly string[];
}

export type Part = { readonly heading: string } | { readonly text: string } | { readonly rows: readonly (readonly string[])[] };

export const heading = (text: string): Part => ({ heading: text });
export const text = (...sentences: string[]): readonly Part[] => sentences.map((sentence) => ({ text: sentence }));

/** "ngày 23 tháng 3 năm 2026". */
export function spelledDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${Number(date)} tháng ${Number(month)} năm ${year}`;
}

/** "07 giờ 30 phút, ngày 23 tháng 3 năm 2026", where the hub stands. */
export function spelledTime(instant: string): string {
  const there = new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString();
  return `${there.slice(11, 13)} giờ ${there.slice(14, 16)} phút, ${spelledDay(there.slice(0, 10))}`;
}

/** "20.000.000 đồng". */
export const spelledAmount = (amount: number): string => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đồng`;

export const OPEN_NUMBER = '……/……';
export const OPEN_LINE = '……………………………………………………';
