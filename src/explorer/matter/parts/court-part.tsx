import { partialDate } from '../../shown/dates.js';
import type { MatterShown } from '../course/course-of.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** The trial: registration, hearings, the judgment by the number of each accused. */
export function CourtPart({ matter }: { readonly matter: MatterShown }) {
  const { words, code, body } = usePartWords();
  const one = matter.trial;
  if (!one) return null;
  const judgment = one.judgment;
  const name = (id: string | null) =>
    matter.criminalCase?.accused?.find((accused) => accused.id !== null && accused.id === id)?.fullName ?? '';
  return (
    <>
      <Part
        title={words.trial}
        lines={[
          [words.registration, [one.registrationNumber, partialDate(one.registeredOn)].filter(Boolean).join(' · '), true],
          [words.court, body(one.court)],
          [words.mode, code('TrialMode', one.mode)],
          [words.closed, one.closed === null ? null : one.closed ? words.yes : words.no],
        ]}
      />
      {(one.hearings ?? []).map((hearing, index) => (
        <Part
          key={`${hearing.scheduledOn}-${index}`}
          title={words.hearing}
          lines={[
            [words.occurred, partialDate(hearing.scheduledOn), true],
            [words.status, code('HearingStatus', hearing.status)],
            [words.venue, hearing.venue],
          ]}
        />
      ))}
      {judgment && (
        <Part
          title={words.judgment}
          lines={[
            [words.number, judgment.documentNumber, true],
            [words.occurred, partialDate(judgment.pronouncedOn), true],
            [
              words.sentence,
              judgment.outcomes
                ?.map(({ accusedId, sentenceMonths, life, acquitted }) => {
                  const said = acquitted
                    ? words.acquitted
                    : life
                      ? words.life
                      : sentenceMonths === null
                        ? ''
                        : `${sentenceMonths} ${words.months}`;
                  return [name(accusedId), said].filter(Boolean).join(': ');
                })
                .join('; '),
            ],
          ]}
        />
      )}
    </>
  );
}
