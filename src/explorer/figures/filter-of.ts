import type { Agency, FigureFilter, MatterStage, SeriousnessClass } from '../generated/operations.js';
import type { FiguresSearch } from './search.js';

/** The conditions as the hub takes them. */
export const filterOf = ({ from, to, area, stage, held, border, seriousness }: FiguresSearch): FigureFilter => ({
  yearFrom: from ? Number(from) : null,
  yearTo: to ? Number(to) : null,
  place: area ?? null,
  stage: stage ? (stage.split(',') as MatterStage[]) : null,
  heldBy: (held as Agency | undefined) ?? null,
  border: border ? border === 'yes' : null,
  seriousness: (seriousness as SeriousnessClass | undefined) ?? null,
});
