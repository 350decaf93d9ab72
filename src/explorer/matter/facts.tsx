import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import { partialDate } from '../shown/dates.js';
import { common } from '../words/common.js';
import { stageNames } from '../words/stages.js';
import { asOfWords } from './as-of-words.js';
import type { Course, MatterShown } from './course/course-of.js';
import { useLaneName } from './lane-name.js';
import { matterWords } from './words.js';

interface Properties {
  /** Nothing where nothing was known yet on the day that is looked at. */
  readonly matter: MatterShown | null;
  readonly course: Course;
  readonly openedOn: string | null;
}

/** Five facts: where it is, who holds it, what is late, what is odd, what is not shown. */
export function Facts({ matter, course, openedOn }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const stages = useWords(stageNames);
  const { language } = useLanguage();
  const name = useLaneName(openedOn);
  const { notYet } = useWords(asOfWords);
  const { clocks } = course;
  const overdue = clocks.filter(({ state }) => state === 'OVERDUE').length;
  const running = clocks.filter(({ state }) => state === 'RUNNING').length;
  const warned = new Set((matter?.warnings ?? []).map(({ kind }) => kind));
  const warnings = (matter?.warnings?.length ?? 0) + (matter?.contradictions ?? []).filter(({ kind }) => !warned.has(kind)).length;
  const held = matter?.holder;
  const holder = held?.agency ?? null;
  const body = (language === 'en' && held?.organisation?.nameEn) || held?.organisation?.name || '';
  const since = partialDate(held?.since);
  const deadlines =
    overdue > 0
      ? `${overdue} ${words.overdue.replace(' by', '')}`
      : running > 0
        ? `${running} ${words.running}`
        : matter?.deadlines?.length
          ? words.onTime
          : words.noneShown;
  return (
    <dl className="facts">
      <Fact name={shared.stage}>{matter ? (stages[matter.stage] ?? matter.stage) : notYet}</Fact>
      <Fact name={shared.holder}>
        <span title={body}>{holder ? name(holder) : matter ? words.unknown : notYet}</span>
        {since && (
          <span className="muted small figures fact-since">
            {words.since} {since}
          </span>
        )}
      </Fact>
      <Fact name={shared.deadlines} tone={overdue > 0 ? 'late' : undefined}>
        {matter ? (matter.deadlines === null ? shared.notShown : deadlines) : notYet}
      </Fact>
      <Fact name={shared.warnings} tone={warnings > 0 ? 'look' : undefined}>
        {matter ? (matter.warnings === null ? shared.notShown : warnings) : notYet}
      </Fact>
      <Fact name={shared.notShown} tone={course.kept.length > 0 ? 'withheld' : undefined}>
        {course.kept.length} {words.entries}
      </Fact>
    </dl>
  );
}

function Fact({ name, tone = '', children }: { readonly name: string; readonly tone?: string | undefined; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={tone}>{children}</dd>
    </div>
  );
}
