export const TABS = ['course', 'agencies', 'deadlines', 'accused', 'victims', 'mobile-trial', 'trail'] as const;
export type Tab = (typeof TABS)[number];

/** What of the page is shown; days and codes only, nobody's name. */
export interface MatterSearch {
  readonly tab?: Tab | undefined;
  readonly view?: 'lanes' | 'table' | undefined;
  readonly scale?: 'compressed' | 'linear' | undefined;
  readonly asOf?: string | undefined;
  readonly item?: string | undefined;
}

const one = <Value extends string>(raw: unknown, among: readonly Value[]): Value | undefined => among.find((value) => value === raw);
const like = (raw: unknown, form: RegExp): string | undefined => (typeof raw === 'string' && form.test(raw) ? raw : undefined);

/** What an address may hold; anything else in it is left out. */
export function readMatterSearch(raw: Record<string, unknown>): MatterSearch {
  const read = {
    tab: one(raw.tab, TABS),
    view: one(raw.view, ['lanes', 'table'] as const),
    scale: one(raw.scale, ['compressed', 'linear'] as const),
    asOf: like(raw.asOf, /^\d{4}-\d{2}-\d{2}$/),
    item: like(raw.item, /^[\w-]{1,64}$/),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as MatterSearch;
}
