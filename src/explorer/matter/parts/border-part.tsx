import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import type { MatterShown } from '../course/course-of.js';
import { matterWords } from '../words.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** Interceptions and hand-overs. */
export function BorderPart({ matter }: { readonly matter: MatterShown }) {
  const { words, code, body } = usePartWords();
  const { waiting } = useWords(matterWords);
  return (
    <>
      {(matter.interceptions ?? []).map((one, index) => (
        <Part
          key={one.number ?? index}
          title={words.interception}
          lines={[
            [words.number, one.number, true],
            [words.occurred, partialDate(one.occurredAt), true],
            [words.place, one.place?.name],
            [words.direction, code('Direction', one.direction)],
            [words.stopped, one.personsStopped, true],
            ...(one.victimsFound === null ? [] : [[words.victimsFound, one.victimsFound, true] as const]),
          ]}
        />
      ))}
      {(matter.handovers ?? []).map((one, index) => (
        <Part
          key={one.documentNumber ?? index}
          title={words.handover}
          lines={[
            [words.number, one.documentNumber, true],
            [words.handedOverOn, partialDate(one.handedOverOn), true],
            [words.toBody, body(one.toOrganisation)],
            [words.persons, one.personsHandedOver, true],
            [words.acknowledgedOn, one.acknowledgedOn ? partialDate(one.acknowledgedOn) : <span className="look">{waiting}</span>, true],
          ]}
        />
      ))}
    </>
  );
}
