import type { FunctionComponent } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { partialDate } from '../../shown/dates.js';
import type { Course, MatterShown } from '../course/course-of.js';
import type { Topic } from '../course/topics.js';
import { useLaneName } from '../lane-name.js';
import { partWords } from '../part-words.js';
import { BorderPart } from './border-part.js';
import { CourtPart } from './court-part.js';
import { KeptNotes } from './kept-notes.js';
import { PolicePart } from './police-part.js';
import { ProcuracyPart } from './procuracy-part.js';
import { SocialPart } from './social-part.js';

const PARTS: Readonly<Record<string, FunctionComponent<{ readonly matter: MatterShown }>>> = {
  POLICE: PolicePart,
  BORDER_GUARD: BorderPart,
  SOCIAL_AFFAIRS: SocialPart,
  PROCURACY: ProcuracyPart,
  COURTS: CourtPart,
};

const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  POLICE: ['informant', 'tip', 'content', 'accusedIdentity', 'case', 'numbers'],
  BORDER_GUARD: ['handover'],
  SOCIAL_AFFAIRS: ['victimIdentity', 'shelter', 'victims'],
  PROCURACY: ['prosecution'],
  COURTS: ['trial', 'mobileTrial'],
};

/** What each agency reported, under the agency. */
export function AgenciesTab({ matter, course }: { readonly matter: MatterShown; readonly course: Course }) {
  const words = useWords(partWords);
  const { language } = useLanguage();
  const lane = useLaneName(matter.openedOn);
  return (
    <div className="agencies">
      {course.agencies.map((agency) => {
        const Reported = PARTS[agency];
        const bodies = (matter.participants ?? []).filter((one) => one.agency === agency);
        return (
          <section key={agency} className="agency card" data-agency={agency}>
            <h2>
              <AgencyMark agency={agency} /> {lane(agency)}
            </h2>
            {bodies.map(({ organisation, since, until }) => (
              <p key={`${organisation?.code}-${since}`} className="muted small">
                {(language === 'en' && organisation?.nameEn) || organisation?.name} · {words.from.toLowerCase()} {partialDate(since)}
                {until && ` – ${partialDate(until)}`}
              </p>
            ))}
            {Reported && <Reported matter={matter} />}
            <KeptNotes kept={course.kept} topics={TOPICS[agency] ?? []} />
          </section>
        );
      })}
    </div>
  );
}
