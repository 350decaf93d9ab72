import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import { partialDate } from '../shown/dates.js';
import { common } from '../words/common.js';
import { stageNames } from '../words/stages.js';
import type { Clock } from './course/clocks.js';
import type { Course, MatterShown } from './course/course-of.js';
import type { BandStage } from './course/stage-band.js';
import { bandWords } from './course-words.js';
import { useLaneName } from './lane-name.js';
import { matterWords } from './words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly clocks: readonly Clock[];
  /** Where it was and who held it, when one looks from an earlier day. */
  readonly then: { readonly stage: BandStage | null; readonly holder: string | null } | null;
}

/** Five facts: where it is, who holds it, what is late, what is odd, what is not shown. */
export function Facts({ matter, course, clocks, then }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const stages = useWords(stageNames);
  const { language } = useLanguage();
  const name = useLaneName(matter.openedOn);
  const overdue = clocks.filter(({ state }) => state === 'OVERDUE').length;
  const running = clocks.filter(({ state }) => state === 'RUNNING').length;
  const warned = new Set((matter.warnings ?? []).map(({ kind }) => kind));
  const warnings = (matter.warnings?.length ?? 0) + (matter.contradictions ?? []).filter(({ kind }) => !warned.has(kind)).length;
  const bands = useWords(bandWords);
  const held = matter.holder;
  const holder = then ? then.holder : (held?.agency ?? null);
  const body = (language === 'en' && held?.organisation?.nameEn) || held?.organisation?.name || '';
  const since = then ? '' : partialDate(held?.since);
  const deadlines =
    overdue > 0
      ? `${overdue} ${words.overdue.replace(' by', '')}`
      : running > 0
        ? `${running} ${words.running}`
        : matter.deadlines?.length
          ? words.onTime
          : words.noneShown;
  return (
    <dl className="facts">
      <Fact name={shared.stage}>{then ? (bands[then.stage ?? ''] ?? words.unknown) : (stages[matter.stage] ?? matter.stage)}</Fact>
      <Fact name={shared.holder}>
        <span title={then ? undefined : body}>{holder ? name(holder) : words.unknown}</span>
        {since && (
          <span className="muted small figures fact-since">
            {words.since} {since}
          </span>
        )}
      </Fact>
      <Fact name={shared.deadlines} tone={overdue > 0 ? 'late' : undefined}>
        {matter.deadlines === null ? shared.notShown : deadlines}
      </Fact>
      <Fact name={shared.warnings} tone={warnings > 0 ? 'look' : undefined}>
        {matter.warnings === null ? shared.notShown : warnings}
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
