import { Button } from '@mantine/core';
import { useWords } from '../../app/language.js';
import type { MattersSearch } from '../search.js';
import { mattersWords } from '../words.js';
import type { Chosen } from './chosen.js';

interface Properties {
  readonly chosen: readonly Chosen[];
  readonly onLetGo: (part: MattersSearch) => void;
  readonly onClear: () => void;
}

/** The chosen conditions, read on from the number before them; each can be let go. */
export function Chips({ chosen, onLetGo, onClear }: Properties) {
  const words = useWords(mattersWords);
  if (chosen.length === 0) return null;
  return (
    <>
      <ul className="chips plain">
        {chosen.map(({ keys, says }) => (
          <li key={keys.join()} className="chip">
            {says}
            <button
              type="button"
              aria-label={`${words.remove}: ${says}`}
              onClick={() => onLetGo(Object.fromEntries(keys.map((key) => [key, undefined])))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="transparent" size="compact-sm" onClick={onClear}>
        {words.clear}
      </Button>
    </>
  );
}
