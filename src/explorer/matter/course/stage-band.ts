import type { CourseItem } from './item.js';

export type BandStage = 'tip' | 'investigation' | 'supplementary' | 'prosecution' | 'trial' | 'appeal' | 'inForce' | 'ended';

export interface Band {
  readonly stage: BandStage;
  readonly from: number;
  readonly to: number | null;
}

/** The stages of the matter as its visible events tell them. */
export function stageBands(items: readonly CourseItem[]): Band[] {
  const dated = items.filter(({ span }) => span !== null).toSorted((one, other) => one.span!.from - other.span!.from);
  const bands: Band[] = [];
  for (const item of dated) {
    const last = bands.at(-1)?.stage;
    const stage = stageAfter(item, last);
    if (stage === null || stage === last) continue;
    const previous = bands.pop();
    if (previous) bands.push({ ...previous, to: item.span!.from });
    bands.push({ stage, from: item.span!.from, to: null });
  }
  return bands.filter(({ from, to }) => to === null || to > from);
}

function stageAfter({ kind, change }: CourseItem, last: BandStage | undefined): BandStage | null {
  if (change === 'WITHDRAWN') return null;
  if (kind === 'CASE_INITIATED' || kind === 'BORDER_CASE_INITIATED') return last === undefined || last === 'tip' ? 'investigation' : null;
  if (kind === 'FILE_RECEIVED') return 'prosecution';
  if (kind === 'FILE_RETURNED' || kind === 'COURT_FILE_RETURNED') return 'supplementary';
  if (kind === 'CASE_REGISTERED') return last === 'appeal' ? 'appeal' : 'trial';
  if (kind === 'JUDGMENT_APPEALED' || kind === 'JUDGMENT_PROTESTED') return 'appeal';
  if (kind === 'JUDGMENT_IN_FORCE') return 'inForce';
  if (kind === 'INVESTIGATION_DISCONTINUED') return 'ended';
  return last === undefined ? 'tip' : null;
}
