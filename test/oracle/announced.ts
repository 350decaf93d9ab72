import { currentOf, rowsOf, text, type Row, type World } from './world.js';

/** What was last agreed by two signatures; nothing while there are not two. */
export function agreedOn(world: World, proposal: Row[string]): Row | null {
  const signed = currentOf(world, 'mobile_trials.decision').filter((row) => row.proposal_id === proposal && row.signature === 2);
  return signed.reduce<Row | null>((last, row) => (last === null || Number(row.round) > Number(last.round) ? row : last), null);
}

const firstRecorded = (world: World, table: string, id: Row[string]): string =>
  rowsOf(world, table)
    .filter((row) => row.id === id)
    .map((row) => text(row.recorded_from))
    .sort()[0] ?? '9999';

/** A trial that is to be held is announced by a later report of its court. */
export function isAnnounced(world: World, row: Row): boolean {
  const id = row.proposal_id ?? row.id;
  const proposal = currentOf(world, 'mobile_trials.proposal').find((one) => one.id === id);
  const act = agreedOn(world, id)?.act;
  if (!proposal || (act !== 'HOLD' && act !== 'MOVE')) return false;
  return currentOf(world, 'courts.mobile_trial').some(
    (told) =>
      told.matter_id === proposal.matter_id &&
      told.instance === proposal.instance &&
      (told.status === 'ANNOUNCED' || told.status === 'HELD') &&
      firstRecorded(world, 'courts.mobile_trial', told.id) >= firstRecorded(world, 'mobile_trials.proposal', id),
  );
}
