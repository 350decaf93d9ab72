import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { NUMBERS } from '../numbers.js';
import { nextDeadline } from '../next-deadline.js';
import { mattersWords } from '../words.js';

interface Properties {
  readonly deadlines: readonly { readonly dueOn?: string | null; readonly state?: string | null }[];
}

/** The next deadline in words: red, and said, when it is over. */
export function DeadlineCell({ deadlines }: Properties) {
  const words = useWords(mattersWords);
  const next = nextDeadline(deadlines, new Date());
  if (!next) return <span className="muted">–</span>;
  if ('month' in next) {
    return <span className={next.late ? 'late' : ''}>{`${next.late ? words.lateSince : words.endsIn} ${partialDate(next.month)}`}</span>;
  }
  if (next.days === 0) return <span className="look">{words.today}</span>;
  const count = <span className="figures">{NUMBERS.format(Math.abs(next.days))}</span>;
  return next.days < 0 ? (
    <span className="late">
      {words.late} {count} {words.days}
    </span>
  ) : (
    <span>
      {words.left} {count} {words.days}
    </span>
  );
}
