import { useLanguage, useWords } from '../../app/language.js';
import { EmptyNote } from '../../shown/note.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { partialDate } from '../../shown/dates.js';
import { groundText } from '../../shown/ground.js';
import { deadlineStateWords, ruleWords } from '../course-words.js';
import type { Course, MatterShown } from '../course/course-of.js';
import { writtenDay } from '../course/days.js';
import { useLaneName } from '../lane-name.js';
import { partWords } from '../part-words.js';
import { useClockWords } from '../use-clock-words.js';
import { KeptNotes } from './kept-notes.js';

/** Each time limit with its article: from when, until when, and how it stands. */
export function DeadlinesTab({ matter, course }: { readonly matter: MatterShown; readonly course: Course }) {
  const words = useWords(partWords);
  const { language } = useLanguage();
  const rules = useWords(ruleWords);
  const states = useWords(deadlineStateWords);
  const lane = useLaneName(matter.openedOn);
  const clockWords = useClockWords();
  const deadlines = matter.deadlines ?? [];
  return (
    <>
      {deadlines.length === 0 && <EmptyNote why={words.noDeadlines} />}
      {deadlines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="course-table card" tabIndex={0} aria-label={words.rule}>
          <table>
            <thead>
              <tr>
                {[words.rule, words.status, words.due, words.agency, words.from, words.ended, words.basis].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {deadlines.map((deadline, index) => {
                const clock = course.clocks.find(({ id }) => id === `clock-${index}`);
                const late = clock?.late !== null && clock !== undefined && clock.late > 0;
                const told = clock && clock.late !== null ? clockWords.standing(clock) : '';
                return (
                  <tr key={`${deadline.rule}-${deadline.startsOn}-${deadline.basis}`}>
                    <td className="sentence">{rules[deadline.rule ?? ''] ?? deadline.rule}</td>
                    <td className={late ? 'late' : ''}>
                      {[states[deadline.state ?? ''] ?? deadline.state, told].filter(Boolean).join(', ')}
                    </td>
                    <td className="figures">{partialDate(deadline.dueOn)}</td>
                    <td>
                      {clock && (
                        <>
                          <AgencyMark agency={clock.agency} /> {lane(clock.agency)}
                        </>
                      )}
                    </td>
                    <td className="figures">{partialDate(deadline.startsOn)}</td>
                    <td className="figures">
                      {typeof clock?.end === 'number' && deadline.startsOn?.length === 10 ? writtenDay(clock.end) : ''}
                    </td>
                    <td>{groundText(deadline.basis ?? '', language)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <KeptNotes kept={course.kept} topics={['deadlines']} />
    </>
  );
}
