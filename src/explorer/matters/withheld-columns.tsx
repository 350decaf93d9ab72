import type { Withheld } from '../api/ask.js';
import { useWords } from '../app/language.js';
import { WithheldNote } from '../shown/withheld-note.js';
import { columnWords } from './column-words.js';
import { COLUMNS, type ColumnId } from './columns.js';
import { mattersWords } from './words.js';

interface Properties {
  readonly columns: readonly ColumnId[];
  readonly withheld: ReadonlyMap<string, Withheld>;
}

/** Which of the chosen columns keep something back in this list, why, and whom to ask. */
export function WithheldColumns({ columns, withheld }: Properties) {
  const words = useWords(mattersWords);
  const names = useWords(columnWords);
  const found = columns.flatMap((id) => {
    const one = withheld.get(COLUMNS[id].coordinate);
    return one ? [{ id, one }] : [];
  });
  if (found.length === 0) return null;
  return (
    <details className="withheld-columns">
      <summary>
        {words.withheldHere}: {found.map(({ id }) => names[id].toLowerCase()).join(', ')}
      </summary>
      {found.map(({ id, one }) => (
        <WithheldNote key={id} withheld={one} named={names[id]} />
      ))}
    </details>
  );
}
