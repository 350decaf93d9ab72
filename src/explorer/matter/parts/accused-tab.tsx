import { useWords } from '../../app/language.js';
import { EmptyNote } from '../../shown/note.js';
import { partialDate } from '../../shown/dates.js';
import { common } from '../../words/common.js';
import type { Course, MatterShown } from '../course/course-of.js';
import { KeptNotes } from './kept-notes.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** A number in place of the name, the same for everybody. */
const MASK = /^Bị cáo \d+$/;

/** Who is accused, as far as the hub tells it to this person. */
export function AccusedTab({ matter, course }: { readonly matter: MatterShown; readonly course: Course }) {
  const { words, code, offence } = usePartWords();
  const shared = useWords(common);
  const accused = matter.criminalCase?.accused ?? [];
  const kept = course.kept.some(({ topic }) => topic === 'accusedIdentity' || topic === 'case');
  return (
    <>
      {accused.length === 0 && !kept && <EmptyNote why={words.noAccused} />}
      <div className="agencies">
        {accused.map((one, index) => {
          const masked = MASK.test(one.fullName ?? '');
          return (
            <div key={one.id ?? one.ordinal ?? index} className="agency card">
              <Part
                title={`${words.ordinal} ${one.ordinal ?? index + 1}`}
                lines={[
                  [
                    words.name,
                    one.fullName ? (
                      <>
                        {one.fullName}
                        {masked && <span className="withheld small"> · {shared.masked}</span>}
                      </>
                    ) : (
                      <span className="withheld">{shared.notShown}</span>
                    ),
                  ],
                  ...(masked || one.fullName === null ? [] : [[words.born, one.yearOfBirth, true] as const]),
                  [words.status, code('AccusedStatus', one.status)],
                  [
                    words.charge,
                    one.charge && [one.charge.documentNumber, partialDate(one.charge.issuedOn)].filter(Boolean).join(' · '),
                    true,
                  ],
                  [words.approved, partialDate(one.charge?.approvedOn), true],
                  [words.offences, matter.criminalCase?.offences?.map(offence).join('; ')],
                ]}
              />
            </div>
          );
        })}
      </div>
      <KeptNotes kept={course.kept} topics={['accusedIdentity', 'case']} />
    </>
  );
}
