import { useLanguage, useWords } from '../app/language.js';
import { partialDate } from '../shown/dates.js';
import type { Course, MatterShown } from './course/course-of.js';
import { matterWords } from './words.js';

interface Properties {
  readonly warning: NonNullable<MatterShown['warnings']>[number];
  readonly course: Course;
  readonly open: string | null;
  readonly onOpen: (item: string) => void;
}

/** A warning in words, and the way to each item that it is about. */
export function Warned({ warning, course, open, onOpen }: Properties) {
  const words = useWords(matterWords);
  const { language } = useLanguage();
  const about = (warning.items ?? []).flatMap(({ id }) => course.items.find((item) => item.id === id && id !== open) ?? []);
  return (
    <div className="warned">
      <p className="look">{(language === 'en' && warning.messageEn) || warning.message}</p>
      {about.length > 0 && (
        <p className="small">
          <span className="muted">{words.seeItems}: </span>
          {about.map((item, index) => (
            <span key={item.id}>
              {index > 0 && ', '}
              <button type="button" className="link-button" onClick={() => onOpen(item.id)}>
                {item.label} <span className="figures">{partialDate(item.occurredAt)}</span>
              </button>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
