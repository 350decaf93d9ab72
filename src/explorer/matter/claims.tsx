import { useWords } from '../app/language.js';
import { instant, partialDate } from '../shown/dates.js';
import { common } from '../words/common.js';
import type { Course, MatterShown } from './course/course-of.js';
import type { CourseItem } from './course/item.js';
import { isAbout, isContradiction } from './course/warned.js';
import { useLaneName } from './lane-name.js';
import { usePartWords } from './parts/use-part-words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly item: CourseItem;
}

/** What each side recorded, beside each other; the hub does not say who is right. */
export function Claims({ matter, course, item }: Properties) {
  const shared = useWords(common);
  const lane = useLaneName(matter.openedOn);
  const { code, body } = usePartWords();
  const claimed = (side: CourseItem): string | null => {
    if (side.kind === 'INDICTMENT_ISSUED') return body(matter.prosecution?.indictment?.court);
    if (side.kind === 'CASE_REGISTERED') return body(matter.trial?.court);
    const all = (matter.victims ?? []).flatMap(({ identifications }) => identifications ?? []);
    return code('Identification', all.find(({ documentNumber }) => documentNumber !== null && documentNumber === side.number)?.outcome);
  };
  const kinds = (matter.warnings ?? []).filter(({ kind }) => isContradiction(kind) && isAbout(kind, item.kind));
  const sides = course.items.filter((other) => kinds.some(({ kind }) => isAbout(kind, other.kind)));
  return (
    <div className="claims">
      {sides.map((side) => (
        <div key={side.id}>
          <p className="muted">{lane(side.agency)}</p>
          <p>
            <strong>{claimed(side) ?? side.summary}</strong>
          </p>
          <p className="figures">{[side.number, partialDate(side.occurredAt)].filter(Boolean).join(' · ')}</p>
          {side.recordedAt && (
            <p className="muted small figures">
              {shared.recorded}: {instant(side.recordedAt)}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
