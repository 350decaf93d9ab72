import type { Samples } from './generate-arguments.js';
import type { Random } from './random.js';
import type { Caller } from './words.js';
import { BY_NUMBER, TABLE_OF, typeOfRoot } from './tables.js';
import { type Row, rowsOf, type World } from './world.js';

/** Arguments that mostly meet something in this world, and mostly the caller's own: also of what is hidden or absent. */
export function samplesOf(world: World, caller: Caller): Samples {
  const standing = rowsOf(world, 'matter.standing').filter((row) => caller.stands.includes(Number(row.organisation_id)));
  const isOwn = (row: Row): boolean => standing.some((one) => one.matter_id === (row.matter_id ?? row.id));
  const own = (table: string, name: string) =>
    rowsOf(world, table)
      .filter(isOwn)
      .map((row) => row[name])
      .filter((value) => typeof value === 'string');
  const column = (table: string, name: string) =>
    rowsOf(world, table)
      .map((row) => row[name])
      .filter((value) => typeof value === 'string');
  const tables = Object.keys(world.tables).filter((table) => !table.startsWith('matter.'));
  const numbers = tables.flatMap((table) => column(table, 'document_number'));
  const of =
    (values: readonly unknown[], absent: unknown) =>
    (random: Random): unknown =>
      values.length === 0 || random.chance(0.1) ? absent : random.pick(values);
  const mostly =
    (mine: readonly unknown[], all: readonly unknown[], absent: unknown) =>
    (random: Random): unknown =>
      mine.length > 0 && random.chance(0.75) ? random.pick(mine) : of(all, absent)(random);
  const flag = (random: Random): unknown => random.chance(0.5);
  return {
    ...Object.fromEntries([['Boolean', flag]]),
    id: mostly(own('matter.matter', 'id'), column('matter.matter', 'id'), '00000000-0000-4000-8000-000000000000'),
    reference: mostly(
      [...own('matter.matter', 'code'), ...tables.flatMap((table) => own(table, 'document_number'))],
      [...column('matter.matter', 'code'), ...numbers],
      'LT-2019-0000',
    ),
    place: mostly(codesOfPlaces(world), column('matter.unit', 'code'), 'NOWHERE'),
    offence: (random) => random.pick(['150', '151', '999']),
    ...Object.fromEntries(
      Object.keys(BY_NUMBER).map((root) => {
        const table = TABLE_OF[typeOfRoot(root)] ?? '';
        return [`${root}.number`, mostly(own(table, 'document_number'), column(table, 'document_number'), '0/0')];
      }),
    ),
    'mobileTrialProposal.id': mostly(
      own('mobile_trials.proposal', 'id'),
      column('mobile_trials.proposal', 'id'),
      '00000000-0000-4000-8000-000000000000',
    ),
    issuer: of(column('matter.organisation', 'code'), 'NOBODY'),
    organisation: of(column('matter.organisation', 'code'), 'NOBODY'),
    text: (random) =>
      random.pick(['Vụ', 'vu viec', 'HUYỆN', 'go cong', 'Tiền', '2019', '%', '_', '50%', 'không có', ...random.some(numbers, 0.1)]),
    first: (random) => random.int(1, 6),
    Int: (random) => random.int(1, 6),
    Date: (random) => random.pick(['2019-03-05', '2019-08-21', '2019-01-01', '2024-02-29', '2020-06-10', '2025-07-01']),
    PartialDate: (random) => random.pick(['2019', '2019-03', '2019-03-05', '2025-07-01']),
  };
}

/** The places of the matters themselves. */
function codesOfPlaces(world: World): readonly unknown[] {
  const places = rowsOf(world, 'matter.matter').map((row) => row.place_id);
  return rowsOf(world, 'matter.unit')
    .filter((unit) => places.includes(unit.id))
    .map((unit) => unit.code);
}
