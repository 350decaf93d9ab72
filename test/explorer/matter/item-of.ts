import { dayOfInstant, spanOf } from '../../../src/explorer/matter/course/days.js';
import type { CourseItem } from '../../../src/explorer/matter/course/item.js';
import { kindOf } from '../../../src/explorer/matter/course/kinds.js';

let count = 0;

/** An event as the page knows it, with what a test says of it. */
export function itemOf(said: Partial<CourseItem> = {}): CourseItem {
  const kind = said.kind ?? 'TIP_RECEIVED';
  const occurredAt = said.occurredAt === undefined ? '2019-03-01' : said.occurredAt;
  count += 1;
  return {
    id: `item-${count}`,
    agency: 'POLICE',
    kind,
    label: kind,
    summary: kind,
    number: null,
    body: null,
    change: 'REPORTED',
    recordedAt: null,
    ...kindOf(kind, said.change ?? 'REPORTED'),
    ...said,
    occurredAt,
    span: spanOf(occurredAt),
    recordedDay: dayOfInstant(said.recordedAt ?? null),
    knownDay: dayOfInstant(said.recordedAt ?? null),
  };
}
