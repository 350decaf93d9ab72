import { WithheldNote } from '../../shown/withheld-note.js';
import { useWords } from '../../app/language.js';
import type { Kept, Topic } from '../course/topics.js';
import { topicWords } from '../topic-words.js';

/** What of these topics is kept back from the person who reads, why, and whom to ask. */
export function KeptNotes({ kept, topics }: { readonly kept: readonly Kept[]; readonly topics: readonly Topic[] }) {
  const names = useWords(topicWords);
  const here = kept.filter(({ topic }) => topics.includes(topic));
  if (here.length === 0) return null;
  return (
    <div className="kept-notes">
      {here.map(({ topic, withheld }) => (
        <WithheldNote key={topic + withheld.reason} withheld={withheld} named={names[topic] ?? topic} />
      ))}
    </div>
  );
}
