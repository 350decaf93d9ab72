import { useWords } from '../../app/language.js';
import { EmptyNote } from '../../shown/note.js';
import { asOfWords } from '../as-of-words.js';
import type { Course, MatterShown } from '../course/course-of.js';
import type { Tab } from '../search.js';
import type { PastOfMatter } from '../use-past.js';
import { AccusedTab } from './accused-tab.js';
import { AgenciesTab } from './agencies-tab.js';
import { DeadlinesTab } from './deadlines-tab.js';
import { MobileTrialTab } from './mobile-trial-tab.js';
import { VictimsTab } from './victims-tab.js';

const TABS = {
  agencies: AgenciesTab,
  deadlines: DeadlinesTab,
  accused: AccusedTab,
  victims: VictimsTab,
  'mobile-trial': MobileTrialTab,
} as const;

interface Properties {
  readonly tab: Exclude<Tab, 'course' | 'trail'>;
  readonly matter: MatterShown;
  readonly course: Course;
  readonly past: PastOfMatter | null;
}

/** One part of the matter, as it stands or as it was known on an earlier day. */
export function PartTab({ tab, matter, course, past }: Properties) {
  const words = useWords(asOfWords);
  const Shown = TABS[tab];
  if (!past?.course) return <Shown matter={matter} course={course} isPast={false} />;
  return past.matter ? <Shown matter={past.matter} course={past.course} isPast /> : <EmptyNote why={words.nothing} />;
}
