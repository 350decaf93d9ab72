import type { Row } from './world.js';
import type { Loom } from './worlds.js';

/** What the hub keeps of tips for its lists. */
export function addTips(loom: Loom): void {
  const current = (table: string): Row[] => (loom.tables[table] ?? []).filter((row) => row.recorded_to === null);
  const outcomes = current('police.tip_outcome');
  for (const tip of current('police.crime_tip')) {
    loom.add('matter.tip', {
      fact_id: tip.id,
      matter_id: tip.matter_id,
      organisation_id: tip.organisation_id,
      received_on: tip.occurred_on,
      has_outcome: outcomes.some((one) => one.matter_id === tip.matter_id && one.tip_key === tip.source_key),
    });
  }
}
