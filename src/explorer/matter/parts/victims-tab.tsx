import { useWords } from '../../app/language.js';
import { EmptyNote } from '../../shown/note.js';
import type { Course, MatterShown } from '../course/course-of.js';
import { partWords } from '../part-words.js';
import { KeptNotes } from './kept-notes.js';
import { SocialPart } from './social-part.js';

/** Victims under their codes; who they are only where the hub tells it. */
export function VictimsTab({ matter, course }: { readonly matter: MatterShown; readonly course: Course }) {
  const words = useWords(partWords);
  const kept = course.kept.some(({ topic }) => topic === 'victims');
  return (
    <>
      {!matter.victims?.length && !kept && <EmptyNote why={words.noVictims} />}
      {Boolean(matter.victims?.length) && (
        <div className="agency card">
          <SocialPart matter={matter} />
        </div>
      )}
      <KeptNotes kept={course.kept} topics={['victims', 'victimIdentity', 'shelter']} />
    </>
  );
}
