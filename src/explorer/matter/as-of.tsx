import { useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import { asOfWords } from './as-of-words.js';
import { isoDay, spanOf, writtenDay } from './course/days.js';
import { matterWords } from './words.js';

interface Properties {
  /** Days on which the hub learned of something that is shown. */
  readonly stops: readonly number[];
  readonly value: number | null;
  readonly today: number;
  readonly onChange: (day: string | undefined) => void;
}

const PAUSE = 250;

/** Looks at the matter as it was known on an earlier day; rights stay those of today. */
export function AsOf({ stops, value, today, onChange }: Properties) {
  const words = useWords(matterWords);
  const past = useWords(asOfWords);
  const now = stops.length;
  const reached = value === null ? now : Math.max(0, stops.filter((day) => day <= value).length - 1);
  const [at, setAt] = useState(reached);
  const [text, setText] = useState('');
  useEffect(() => setAt(reached), [reached]);
  useEffect(() => setText(value === null ? '' : writtenDay(value)), [value]);
  useEffect(() => {
    if (at === reached) return;
    const pause = setTimeout(() => onChange(at >= now ? undefined : isoDay(stops[at]!)), PAUSE);
    return () => clearTimeout(pause);
  }, [at, reached, now, stops, onChange]);
  const said = at >= now ? words.today : writtenDay(stops[at] ?? 0);
  const take = () => {
    const iso = text.trim().split(/[./-]/).reverse().join('-');
    const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? spanOf(iso) : null;
    // Of a day that has not come nothing is known but what is known today.
    if (day) onChange(day.from < today ? iso : undefined);
    else setText(value === null ? '' : writtenDay(value));
  };
  if (now === 0) return <p className="as-of-closed muted small">{past.closed}</p>;
  if (now < 2) return null;
  return (
    <div className="as-of">
      <label htmlFor="as-of">{words.asOf}</label>
      <input
        id="as-of"
        type="range"
        min={0}
        max={now}
        value={at}
        aria-valuetext={said}
        onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
      />
      <input
        className="as-of-date figures"
        aria-label={words.asOfDate}
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        value={at === reached ? text : said}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <button
        type="button"
        className={value === null ? 'plain-button' : 'plain-button plain-button-on'}
        disabled={value === null}
        onClick={() => onChange(undefined)}
      >
        {value === null ? words.today : words.back}
      </button>
    </div>
  );
}
