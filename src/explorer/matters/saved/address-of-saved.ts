import type { SavedSearchFragment } from '../../generated/operations.js';
import { colsOf } from '../columns.js';
import { searchOf } from '../filter-of.js';
import { changed, type MattersSearch } from '../search.js';
import { columnOfCode } from './column-codes.js';

/** Where a saved search leads; what is late is late on the day on which it is opened. */
export function addressOfSaved({ filter, order, columns }: SavedSearchFragment, agency: string): MattersSearch {
  const chosen = columns?.flatMap((code) => columnOfCode(code) ?? []);
  return changed(searchOf(filter), {
    sort: order && order !== 'OPENED' ? order : undefined,
    cols: chosen && chosen.length > 0 ? colsOf(chosen, agency) : undefined,
  });
}
