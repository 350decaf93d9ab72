import type { CourseItem } from './item.js';

/** From what one agency sent to what another one made of it. */
export interface Link {
  readonly from: string;
  /** Nothing where nobody has acknowledged, where no fact does, or where that fact is not shown. */
  readonly to: string | null;
  readonly toAgency: string;
  /** False only where an acknowledgement is awaited: what one may not know is not drawn as missing. */
  readonly acknowledged: boolean;
}

/** Hand-overs, referrals, files and indictments, each with the item that acknowledges it, as the hub tells them. */
export function linksOf(items: readonly CourseItem[]): Link[] {
  const shown = new Set(items.map(({ id }) => id));
  return items.flatMap(({ id, agency, span, sent }): Link[] => {
    if (!sent || span === null || (sent.toAgency === agency && !sent.by)) return [];
    return [
      { from: id, to: sent.by && shown.has(sent.by) ? sent.by : null, toAgency: sent.toAgency, acknowledged: sent.acknowledged !== false },
    ];
  });
}
