import { useAsk } from '../api/use-ask.js';
import { MattersCountsDocument } from '../generated/operations.js';
import { localDay } from '../shown/dates.js';
import { filterOf } from './filter-of.js';
import { type Counted, FUNNEL, listed, type StageCounts, sumOf } from './funnel-steps.js';
import type { MattersSearch } from './search.js';

interface Counts {
  /** Under the same conditions without the stage; null while they are counted. */
  readonly stages: StageCounts | null;
  /** How many matters fit all conditions. */
  readonly fitting: Counted | null;
}

const ALL_STAGES = FUNNEL.flatMap(({ stages }) => stages);

/** How many matters stand at which stage, in the order that is chosen too, since one by deadline leaves out what has none; counted by the hub under the caller's rights. */
export function useCounts(search: MattersSearch): Counts {
  const { stage, ...others } = search;
  const filter = filterOf(others, localDay(new Date()));
  const { data } = useAsk(MattersCountsDocument, { filter, order: search.sort ?? 'OPENED' }, { keep: true, withoutPurpose: true });
  if (!data) return { stages: null, fitting: null };
  const stages: StageCounts = new Map(data.data.matters.stages?.map(({ stage: name, count }) => [name, listed(count)]));
  return { stages, fitting: sumOf(stages, stage ? stage.split(',') : ALL_STAGES) };
}
