import { useWords } from '../../app/language.js';
import type { MatterOrder } from '../../generated/operations.js';
import { columnWords } from '../column-words.js';
import { COLUMNS, type ColumnId } from '../columns.js';
import { mattersWords } from '../words.js';

interface Properties {
  readonly column: ColumnId;
  readonly order: MatterOrder;
  readonly closed: ReadonlySet<string>;
  readonly onOrder: (order: MatterOrder) => void;
}

/** By code and by deadline the least comes first; days and changes the latest. */
const ASCENDING: ReadonlySet<MatterOrder> = new Set(['CODE', 'DUE']);

/** The head of a column; one that the hub can sort by is a button. */
export function HeaderCell({ column, order, closed, onOrder }: Properties) {
  const words = useWords(columnWords);
  const list = useWords(mattersWords);
  const definition = COLUMNS[column];
  const own = 'order' in definition && !closed.has(definition.order) ? definition.order : null;
  const sorted = own === order;
  return (
    <th
      scope="col"
      className={column === 'code' ? 'pinned' : undefined}
      aria-sort={sorted ? (ASCENDING.has(order) ? 'ascending' : 'descending') : undefined}
    >
      {own ? (
        <button type="button" tabIndex={-1} onClick={() => onOrder(own)}>
          {words[column]}
          <span aria-hidden="true" className={sorted ? 'sorted' : 'sortable'}>
            {ASCENDING.has(own) ? '↑' : '↓'}
          </span>
          {!sorted && <span className="visually-hidden">: {list.sortBy}</span>}
        </button>
      ) : (
        words[column]
      )}
    </th>
  );
}
