import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/language.js';
import { EmptyNote } from '../../shown/note.js';
import { partialDate } from '../../shown/dates.js';
import { groundText } from '../../shown/ground.js';
import type { Course, MatterShown } from '../course/course-of.js';
import { KeptNotes } from './kept-notes.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** The mobile trial in short; how it is chosen and planned has its own page. */
export function MobileTrialTab({ matter, course }: { readonly matter: MatterShown; readonly course: Course }) {
  const { words, code } = usePartWords();
  const { language } = useLanguage();
  const one = matter.trial?.mobileTrial;
  const reasons = one?.eligibility?.reasons ?? [];
  const kept = course.kept.some(({ topic }) => topic === 'mobileTrial');
  return (
    <>
      {!one && !kept && <EmptyNote why={words.noTrial} />}
      {one && (
        <div className="agency card">
          <Part
            title={code('MobileStatus', one.status) ?? words.trial}
            lines={[
              [words.number, one.documentNumber, true],
              [words.planned, partialDate(one.plannedOn), true],
              [words.venue, one.venue],
              [words.attendance, one.attendance, true],
            ]}
          />
          {one.eligibility && one.status !== 'HELD' && (
            <section className="part">
              <h3>{one.eligibility.eligible ? words.eligible : words.notEligible}</h3>
              <ul>
                {reasons.map(({ rule, basis, message, messageEn }) => (
                  <li key={rule}>
                    {(language === 'en' && messageEn) || message} <span className="muted small">{groundText(basis ?? '', language)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      <p className="tab-lead">
        <Link to="/mobile-trials/$code" params={{ code: matter.code }}>
          {words.toMobile}
        </Link>
      </p>
      <KeptNotes kept={course.kept} topics={['mobileTrial']} />
    </>
  );
}
