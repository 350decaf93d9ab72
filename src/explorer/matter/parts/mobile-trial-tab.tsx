import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../../shown/note.js';
import { partialDate } from '../../shown/dates.js';
import type { Course, MatterShown } from '../course/course-of.js';
import { KeptNotes } from './kept-notes.js';
import { Part } from './part.js';
import { StillEligible } from './still-eligible.js';
import { usePartWords } from './use-part-words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly isPast: boolean;
}

/** The mobile trial in short; how it is chosen and planned has its own page. */
export function MobileTrialTab({ matter, course, isPast }: Properties) {
  const { words, code } = usePartWords();
  const one = matter.trial?.mobileTrial;
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
          {one.status !== 'HELD' && <StillEligible code={matter.code} isPast={isPast} />}
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
