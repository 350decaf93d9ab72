import { useWords } from '../app/language.js';
import { asOfWords } from './as-of-words.js';
import { writtenDay } from './course/days.js';
import { matterWords } from './words.js';

interface Properties {
  readonly chosen: number;
  readonly day: number | null;
  readonly notKept: readonly string[];
  readonly loading: boolean;
}

/** What a view of the past does not show in any case: it concerns what is still open today. */
const OF_TODAY: ReadonlySet<string> = new Set(['Matter.pending']);

/** Said above every part that is shown as of an earlier day: which day, whose rights, and what of it cannot be told. */
export function PastNote({ chosen, day, notKept, loading }: Properties) {
  const words = useWords(matterWords);
  const past = useWords(asOfWords) as Readonly<Record<string, string>>;
  const named = notKept.filter((coordinate) => !OF_TODAY.has(coordinate)).map((coordinate) => past[coordinate] ?? coordinate);
  return (
    <p className="past-note" role="status">
      <strong>
        {words.knownUntil} <span className="figures">{writtenDay(day ?? chosen)}</span>
      </strong>
      ; {past.rights} {named.length > 0 && `${past.notKept} ${named.join(', ')}.`} {loading && `${past.loading}…`}
    </p>
  );
}
