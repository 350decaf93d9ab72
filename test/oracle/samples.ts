import type { Samples } from './generate-arguments.js';
import type { Random } from './random.js';
import { rowsOf, type World } from './world.js';

/** Arguments that mostly meet something in this world: codes, document numbers, also of what is hidden or absent. */
export function samplesOf(world: World): Samples {
  const column = (table: string, name: string) =>
    rowsOf(world, table)
      .map((row) => row[name])
      .filter((value) => typeof value === 'string');
  const numbers = Object.keys(world.tables)
    .filter((table) => !table.startsWith('matter.'))
    .flatMap((table) => column(table, 'document_number'));
  const of =
    (values: readonly unknown[], absent: unknown) =>
    (random: Random): unknown =>
      values.length === 0 || random.chance(0.1) ? absent : random.pick(values);
  const flag = (random: Random): unknown => random.chance(0.5);
  return {
    ...Object.fromEntries([['Boolean', flag]]),
    id: of(column('matter.matter', 'id'), '00000000-0000-4000-8000-000000000000'),
    reference: of([...column('matter.matter', 'code'), ...numbers], 'LT-2019-0000'),
    place: of(column('matter.unit', 'code'), 'nowhere'),
    offence: (random) => random.pick(['150', '151']),
    first: (random) => random.int(1, 6),
    Int: (random) => random.int(1, 6),
    Date: (random) => random.pick(['2019-03-05', '2019-08-21', '2019-01-01', '2024-02-29', '2020-06-10', '2025-07-01']),
    PartialDate: (random) => random.pick(['2019', '2019-03', '2019-03-05', '2025-07-01']),
  };
}
