import ical, { ICalEventStatus } from 'ical-generator';

/** What a plan leaves for its entry in a calendar. */
interface Planned {
  readonly id: string;
  readonly version: number;
  readonly opens_at: string;
  readonly expected_end_at: string;
  readonly recorded_from: string;
  readonly venue_name: string | null;
  readonly state: string | null;
}

const STANDS: ReadonlySet<string> = new Set(['DECIDED', 'MOVED', 'REPORTED']);

/** The entry of one plan: a new version of the plan replaces the one before it in whatever calendar took it over. */
export function icalendarOf(row: Readonly<Record<string, unknown>>): string {
  const plan = row as unknown as Planned;
  const calendar = ical({ name: 'Xét xử lưu động', prodId: { company: 'Lien Thong', product: 'Mobile trials', language: 'VI' } });
  calendar.createEvent({
    id: `${plan.id}@lien-thong`,
    sequence: plan.version - 1,
    stamp: new Date(plan.recorded_from),
    start: new Date(plan.opens_at),
    end: new Date(plan.expected_end_at),
    status: STANDS.has(plan.state ?? '') ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    summary: 'Phiên tòa xét xử lưu động',
    location: plan.venue_name,
  });
  return calendar.toString();
}
