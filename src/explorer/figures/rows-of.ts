import type { Language } from '../app/language.js';
import type { CellFragment, VictimsFragment } from '../generated/operations.js';
import type { FigureRow } from './figure-row.js';
import { listSearch } from './list-search.js';

type Cell = CellFragment | VictimsFragment;

/** Cells as rows, in the language of the reader; what is hidden keeps its place. Some have better names than the hub's. */
export const rowsOf = (
  cells: readonly Cell[] | null | undefined,
  language: Language,
  named: (value: string) => string | null = () => null,
): readonly FigureRow[] =>
  (cells ?? []).map((cell) => ({
    key: cell.value ?? cell.state ?? '',
    label: named(cell.value ?? '') ?? (language === 'en' ? cell.labelEn : cell.label) ?? cell.value ?? '',
    count: cell.count,
    aside: cell.state !== 'VALUE',
    list: 'list' in cell ? listSearch(cell.list) : null,
  }));
