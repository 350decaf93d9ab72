import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Withheld } from '../../api/ask.js';
import type { ColumnId } from '../columns.js';
import type { MatterRow } from '../use-matters.js';
import { Cell } from './cells.js';

interface Properties {
  readonly matter: MatterRow;
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly withheld: ReadonlyMap<string, Withheld>;
  readonly active: boolean;
  readonly onChoose: (index: number) => void;
}

/** One matter; drawn again only when it or its columns change, however one scrolls. */
export const Row = memo(function Row({ matter, index, columns, withheld, active, onChoose }: Properties) {
  return (
    <tr id={`row-${index}`} aria-rowindex={index + 2} aria-selected={active} onClick={() => onChoose(index)}>
      <th scope="row" className="figures pinned">
        <Link to="/matters/$code" params={{ code: matter.code }} tabIndex={-1}>
          {matter.code}
        </Link>
      </th>
      {columns.map(
        (column) =>
          column !== 'code' && (
            <td key={column}>
              <div>
                <Cell column={column} matter={matter} withheld={withheld} />
              </div>
            </td>
          ),
      )}
    </tr>
  );
});
