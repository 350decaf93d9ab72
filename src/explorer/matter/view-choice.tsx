import { useWords } from '../app/language.js';
import { Choice } from '../shown/choice.js';
import type { MatterSearch } from './search.js';
import { matterWords } from './words.js';

interface Properties {
  readonly table: boolean;
  readonly mode: NonNullable<MatterSearch['scale']>;
  /** A column of tracks has no scale to choose. */
  readonly narrow: boolean;
  readonly onChange: (part: MatterSearch) => void;
}

/** Lanes or table, and how time is laid out. */
export function ViewChoice({ table, mode, narrow, onChange }: Properties) {
  const words = useWords(matterWords);
  return (
    <>
      <Choice
        name={words.view}
        value={table ? 'table' : 'lanes'}
        options={[
          ['lanes', words.lanes],
          ['table', words.table],
        ]}
        onChange={(view) => onChange({ view: view === 'table' ? view : undefined })}
      />
      {!table && !narrow && (
        <Choice
          name={words.scale}
          value={mode}
          options={[
            ['compressed', words.compressed],
            ['linear', words.linear],
          ]}
          onChange={(scale) => onChange({ scale: scale === 'linear' ? scale : undefined })}
        />
      )}
    </>
  );
}
