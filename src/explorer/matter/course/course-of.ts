import type { MatterByReferenceQuery, TimelineItemFragment } from '../../generated/operations.js';
import { type Clock, clocksOf } from './clocks.js';
import { dayOfInstant, spanOf } from './days.js';
import { AGENCY_ORDER } from './frame.js';
import type { CourseItem, Sent } from './item.js';
import { kindOf } from './kinds.js';
import type { SupportFact } from './course-input.js';
import { type Holding, holdingsTold } from './holder.js';
import { type Link, linksOf } from './links.js';
import { keptBack, keptOf, type Kept } from './topics.js';

export type MatterShown = NonNullable<MatterByReferenceQuery['matter']>;

export interface Course {
  readonly agencies: readonly string[];
  readonly items: readonly CourseItem[];
  /** Events without a day: the table has them, the axis cannot. */
  readonly undated: number;
  readonly links: readonly Link[];
  readonly holdings: readonly Holding[];
  readonly clocks: readonly Clock[];
  readonly supports: readonly SupportFact[];
  readonly kept: readonly Kept[];
  /** The coordinates that are kept back, for words in place of a value. */
  readonly hidden: ReadonlySet<string>;
}

interface CourseWords {
  readonly english: boolean;
  readonly kinds: Readonly<Record<string, string>>;
  readonly supports: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, string>>;
}

type Withheld = Parameters<typeof keptBack>[0];

/** What the answer tells of the course of a matter, ready to be drawn; nothing is added to what it shows. */
export function courseOf(
  matter: MatterShown,
  events: readonly TimelineItemFragment[],
  withheld: Withheld,
  words: CourseWords,
  today: number,
): Course {
  const kept = keptBack(withheld);
  const claimed = new Set((matter.contradictions ?? []).flatMap(({ claims }) => (claims ?? []).map(({ item }) => item?.id)));
  const pending = (matter.pending ?? []).length > 0;
  const items = events.map((event, index) => ({ ...itemOf(event, index, kept, words), contradicted: claimed.has(event.id), pending }));
  const agencies = new Set([...(matter.participants ?? []).map(({ agency }) => agency as string), ...items.map(({ agency }) => agency)]);
  return {
    agencies: AGENCY_ORDER.filter((agency) => agencies.has(agency)),
    items,
    undated: items.filter(({ span }) => span === null).length,
    links: linksOf(items),
    holdings: holdingsTold(matter.holders ?? []),
    clocks: clocksOf(matter.deadlines ?? [], today),
    supports: supportsOf(matter, items, words),
    kept,
    hidden: new Set(withheld.map(({ coordinate }) => coordinate)),
  };
}

function itemOf(event: TimelineItemFragment, index: number, kept: readonly Kept[], words: CourseWords): CourseItem {
  const kind = event.kind ?? '';
  const summary = (words.english ? event.summaryEn : event.summary) ?? event.summary ?? kind;
  const changed = event.change && event.change !== 'REPORTED' ? `${words.changes[event.change] ?? ''}: ` : '';
  const body = (words.english ? event.organisation?.nameEn : null) ?? event.organisation?.name ?? null;
  return {
    id: event.id ?? `event-${index}`,
    agency: event.agency ?? '',
    kind,
    label: changed + (words.kinds[kind] ?? summary),
    summary: changed + summary,
    number: event.documentNumber,
    body,
    change: event.change,
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    span: spanOf(event.occurredAt),
    recordedDay: dayOfInstant(event.recordedAt),
    knownDay: dayOfInstant(event.joinedAt ?? event.recordedAt),
    ...kindOf(kind, event.change),
    withheld: keptOf(kind, kept).length > 0,
    sent: sentOf(event),
    joinedAt: event.joinedAt,
  };
}

const sentOf = ({ toAgency, acknowledged, acknowledgedOn, acknowledgedBy }: TimelineItemFragment): Sent | null =>
  toAgency ? { toAgency, acknowledged, on: acknowledgedOn, by: acknowledgedBy?.id ?? null } : null;

/** A support stands as long as it lasted, where its days are shown; it belongs to the event of the same day. */
function supportsOf(matter: MatterShown, items: readonly CourseItem[], words: CourseWords): SupportFact[] {
  const free = items.filter(({ kind, change }) => kind === 'SUPPORT_PROVIDED' && change !== 'WITHDRAWN');
  return (matter.victims ?? [])
    .flatMap(({ supports }) => supports ?? [])
    .flatMap((support, index) => {
      const start = spanOf(support.startedOn);
      if (!start || start.from !== start.to) return [];
      const at = free.findIndex(({ occurredAt }) => occurredAt === support.startedOn);
      const [item] = at < 0 ? [] : free.splice(at, 1);
      const label = words.supports[support.kind ?? ''] ?? words.kinds.SUPPORT_PROVIDED ?? '';
      const to = spanOf(support.endedOn)?.to ?? null;
      return [{ id: item?.id ?? `support-${index}`, agency: 'SOCIAL_AFFAIRS', label, from: start.from, to }];
    });
}
