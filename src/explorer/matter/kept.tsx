import { useState } from 'react';
import { useWords } from '../app/language.js';
import { WithheldNote } from '../shown/withheld-note.js';
import type { Kept as KeptBack } from './course/topics.js';
import { topicWords } from './topic-words.js';
import { matterWords } from './words.js';

const FEW = 1;

/** What is not shown to this role: the first of it, what a purpose would open before the rest, all on demand. */
export function Kept({ kept }: { readonly kept: readonly KeptBack[] }) {
  const words = useWords(matterWords);
  const names = useWords(topicWords);
  const [all, setAll] = useState(false);
  const opens = ({ withheld }: KeptBack) => Number(withheld.reason === 'PURPOSE_MISSING');
  const order = kept.toSorted((one, other) => opens(other) - opens(one));
  const shown = all ? order : order.slice(0, FEW);
  if (kept.length === 0) return <p className="muted">{words.nothingWithheld}</p>;
  return (
    <div className="detail-kept">
      {shown.map(({ topic, withheld }) => (
        <WithheldNote key={topic + withheld.reason} withheld={withheld} named={names[topic] ?? topic} />
      ))}
      {kept.length > FEW && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : `${words.andMore} ${kept.length - FEW} ${words.entries}`}
        </button>
      )}
    </div>
  );
}
