import type { RefObject } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import { instant, partialDate } from '../shown/dates.js';
import { groundText } from '../shown/ground.js';
import { common } from '../words/common.js';
import { Claims } from './claims.js';
import type { Clock } from './course/clocks.js';
import type { Course, MatterShown } from './course/course-of.js';
import type { CourseItem } from './course/item.js';
import { keptOf } from './course/topics.js';
import { useLaneName } from './lane-name.js';
import { Kept } from './kept.js';
import { placeOfItem } from './place-of-item.js';
import { useClockWords } from './use-clock-words.js';
import { Warned } from './warned.js';
import { matterWords } from './words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly item: CourseItem | undefined;
  /** Told while nothing is chosen: what happened last. */
  readonly latest: CourseItem | undefined;
  readonly clocks: readonly Clock[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onOpen: (item: string) => void;
}

/** Under the lanes, never over them: the fact, the warnings here, and what is not shown to this role. */
export function Detail({ matter, course, item, latest, clocks, heading, onOpen }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  const clockWords = useClockWords();
  const contradictions = (matter.contradictions ?? []).filter(({ claims }) => !item || claims?.some((claim) => claim.item?.id === item.id));
  const aside = new Set((matter.contradictions ?? []).map(({ kind }) => kind));
  // What stands side by side needs no sentence of its own.
  const warnings = (matter.warnings ?? []).filter(
    ({ kind, items }) => !aside.has(kind) && (!item || items?.some(({ id }) => id === item.id)),
  );
  const late = clocks.filter(
    ({ late: days, agency, end }) => days !== null && days > 0 && (!item || (agency === item.agency && end === item.span?.from)),
  );
  const here = item ? keptOf(item.kind, course.kept) : [];
  const kept = here.length > 0 ? here : course.kept;
  return (
    <section className="detail card" aria-label={words.detail}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {item ? item.summary : latest ? `${words.latest}: ${latest.summary}` : words.detail}
        </h2>
        {latest ? <Fact matter={matter} course={course} item={item ?? latest} /> : <p className="muted">{words.detailNone}</p>}
      </div>
      <div>
        <h2>{words.warningsHere}</h2>
        {late.map((clock) => (
          <div key={clock.id}>
            <p className="late sentence">
              {clockWords.rule(clock)}: {clockWords.standing(clock)}
            </p>
            <p className="small muted">{groundText(clock.basis, language)}</p>
          </div>
        ))}
        {warnings.map((warning, index) => (
          <Warned key={`${warning.kind}-${index}`} warning={warning} course={course} open={item?.id ?? null} onOpen={onOpen} />
        ))}
        {contradictions.map((contradiction, index) => (
          <Claims
            key={`${contradiction.kind}-${index}`}
            matter={matter}
            contradiction={contradiction}
            open={item?.id ?? null}
            onOpen={onOpen}
          />
        ))}
        {late.length + warnings.length + contradictions.length === 0 && (
          <p className="muted">{matter.warnings === null ? shared.notShown : words.noWarningsHere}</p>
        )}
      </div>
      <div>
        <h2>{words.notShownHere}</h2>
        <Kept kept={kept} />
      </div>
    </section>
  );
}

function Fact({ matter, course, item }: Pick<Properties, 'matter' | 'course'> & { readonly item: CourseItem }) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const lane = useLaneName(matter.openedOn);
  const link = course.links.find(({ from }) => from === item.id);
  const back = course.links.find(({ to }) => to === item.id);
  const sender = course.items.find(({ id }) => id === back?.from);
  const place = placeOfItem(matter, item);
  const absent = (field: string) => (course.hidden.has(`Event.${field}`) ? shared.notShown : shared.notYet);
  return (
    <dl className="fact-list">
      <dt>{shared.occurred}</dt>
      <dd>
        <span className="figures">{partialDate(item.occurredAt)}</span> · {item.body ?? lane(item.agency)}
      </dd>
      <dt>{shared.recorded}</dt>
      <dd className="figures">{instant(item.recordedAt) || absent('recordedAt')}</dd>
      <dt>{words.document}</dt>
      <dd className="figures">{item.number ?? absent('documentNumber')}</dd>
      {place && (
        <>
          <dt>{words.place}</dt>
          <dd>{place}</dd>
        </>
      )}
      {link && (
        <>
          <dt>{words.toAgency}</dt>
          <dd>
            {lane(link.toAgency)}
            {item.sent?.on && (
              <>
                {' '}
                · {words.acknowledgedOn} <span className="figures">{partialDate(item.sent.on)}</span>
              </>
            )}
            {!link.acknowledged && <span className="look"> · {words.waiting}</span>}
          </dd>
        </>
      )}
      {item.pending && (
        <>
          <dt>{words.standing}</dt>
          <dd className="look">{words.pendingItem}</dd>
        </>
      )}
      {item.joinedAt && (
        <>
          <dt>{words.seenByOthers}</dt>
          <dd className="figures">{instant(item.joinedAt)}</dd>
        </>
      )}
      {sender && (
        <>
          <dt>{words.receivedFrom}</dt>
          <dd>
            {lane(sender.agency)}, <span className="figures">{partialDate(sender.occurredAt)}</span>
          </dd>
        </>
      )}
    </dl>
  );
}
