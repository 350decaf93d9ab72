import type { Row } from './world.js';
import type { Loom } from './worlds.js';

/** Cases split from one another, both ways. */
export function addLinks({ random, tables }: Loom): void {
  const ids = (tables['matter.matter'] ?? []).map((row) => row.id);
  const pairs = random
    .some(ids, 0.4)
    .map((from) => [from, random.pick(ids)] as const)
    .filter(([from, to]) => from !== to);
  const rows = pairs.flatMap(
    ([from, to]) =>
      [
        [from, to],
        [to, from],
      ] as const,
  );
  const distinct = new Map(
    rows.map(([from, to]) => [`${from}${to}`, { from_matter: from, to_matter: to, kind: 'SPLIT', fact_id: random.uuid() }]),
  );
  tables['matter.link'] = [...distinct.values()];
}

/** A matter that went into another: only its id and its codes are left, and lead there. */
export function addJoined(loom: Loom): void {
  const { random, tables } = loom;
  const [first] = tables['matter.matter'] ?? [];
  if (!first || !random.chance(0.5)) return;
  const absorbed = {
    ...first,
    id: random.uuid(),
    code: `LT-2018-${loom.number()}`,
    title: '',
    areas: [],
    areas_coarse: [],
    place_id: null,
  };
  tables['matter.matter'] = [...(tables['matter.matter'] ?? []), { ...absorbed, began_waiting: true, joined_into: first.id ?? null }];
  tables['matter.joining'] = [
    {
      absorbed: absorbed.id,
      survivor: first.id,
      at: random.pick(['2019-04-02T00:30:00+00:00', ...Array<string>(3).fill('2022-01-01T00:00:00+00:00')]),
    },
  ];
  settleIn(loom, first.id, absorbed.id);
  tables['matter.code'] = [...(tables['matter.code'] ?? []), { code: absorbed.code, matter_id: first.id, home_matter_id: absorbed.id }];
}

/** All that one body told in a matter it told in the other, where it waited. */
function settleIn({ random, tables }: Loom, survivor: Row[string], home: Row[string]): void {
  const told = (tables['matter.event'] ?? []).filter((row) => row.matter_id === survivor);
  if (told.length === 0) return;
  const body = random.pick(told).organisation_id;
  const moved = (row: Row): Row =>
    row.matter_id === survivor && row.organisation_id === body && row.home_matter_id ? { ...row, home_matter_id: home } : row;
  for (const [table, rows] of Object.entries(tables)) tables[table] = rows.map(moved);
}

/** Who has what to do with it: mostly taking part, some gone, some supervising, some not yet or no longer. */
export function standings(loom: Loom, matterId: string): Row[] {
  const { random, frame } = loom;
  const bodies = frame.organisations.filter((one) => one.agency !== 'STEERING_COMMITTEE');
  const chosen = random.shuffled(bodies).slice(0, random.int(1, Math.min(6, bodies.length)));
  return chosen.map((organisation) => {
    const supervises = organisation.agency === 'PROCURACY' && random.chance(0.4);
    const relation = supervises ? 3 : random.pick([2, 4, 4, 4]);
    if (random.chance(0.85)) {
      const until = random.chance(0.15) ? '2020-01-01T00:00:00+00:00' : null;
      loom.add('matter.handler', {
        matter_id: matterId,
        organisation_id: organisation.id,
        subject: random.pick(['demo', 'demo', 'other']),
        since: '2019-01-01T00:00:00.000Z',
        until,
      });
    }
    const since = relation === 3 ? random.pick(['2015-06-01', '2025-07-01', '2030-01-01']) : loom.day();
    const ended = relation === 3 ? random.pick([null, null, '2025-07-01', '2031-01-01']) : null;
    const until = relation === 2 ? random.pick(['2025-07-01', '2020']) : ended;
    return loom.add('matter.standing', {
      matter_id: matterId,
      organisation_id: organisation.id,
      agency: organisation.agency,
      relation,
      since,
      until,
    });
  });
}
