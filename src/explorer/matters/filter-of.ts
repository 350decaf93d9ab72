import type { MatterFilter, SavedSearchFragment } from '../generated/operations.js';
import type { MattersSearch } from './search.js';

type KeptFilter = SavedSearchFragment['filter'];

const firstDay = (text: string): string => (text.length === 4 ? `${text}-01-01` : text);
const lastDay = (text: string): string => (text.length === 4 ? `${text}-12-31` : text);

/** The conditions as the hub takes them. Where a tip is asked for, the years are those in which that very tip was received. */
export function filterOf(search: MattersSearch, today: string): MatterFilter {
  const [from, to] = [search.from && firstDay(search.from), search.to && lastDay(search.to)];
  const tip = search.outcome && { hasOutcome: search.outcome === 'some', ...present({ receivedFrom: from, receivedTo: to }) };
  return present({
    text: search.q,
    stage: search.stage?.split(','),
    place: search.area,
    agency: search.agency,
    organisation: search.org,
    heldBy: search.held,
    border: search.border && search.border === 'yes',
    ...(tip ? { tip } : { openedFrom: from, openedTo: to }),
    offence: search.offence,
    seriousness: search.seriousness,
    mode: search.mode,
    assigned: search.mine && true,
    warned: search.warned && true,
    dueBefore: search.late && today,
  }) as MatterFilter;
}

const present = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

const yearOr = (day: unknown, edge: string): string | undefined =>
  typeof day === 'string' ? (day.endsWith(edge) ? day.slice(0, 4) : day) : undefined;

const yesOrNo = (said: boolean | null | undefined): string | undefined =>
  said === null || said === undefined ? undefined : said ? 'yes' : 'no';

/** The address of conditions that were kept. */
export function searchOf(filter: KeptFilter): MattersSearch {
  const tip = filter.tip ?? null;
  return present({
    q: filter.text ?? undefined,
    stage: filter.stage?.join(','),
    area: filter.place ?? undefined,
    agency: filter.agency ?? undefined,
    org: filter.organisation ?? undefined,
    held: filter.heldBy ?? undefined,
    border: yesOrNo(filter.border),
    from: yearOr(tip?.receivedFrom ?? filter.openedFrom, '-01-01'),
    to: yearOr(tip?.receivedTo ?? filter.openedTo, '-12-31'),
    outcome: tip ? (tip.hasOutcome ? 'some' : 'none') : undefined,
    offence: filter.offence ?? undefined,
    seriousness: filter.seriousness ?? undefined,
    mode: filter.mode ?? undefined,
    mine: filter.assigned ? '1' : undefined,
    warned: filter.warned ? '1' : undefined,
    late: filter.dueBefore ? '1' : undefined,
  }) as MattersSearch;
}
