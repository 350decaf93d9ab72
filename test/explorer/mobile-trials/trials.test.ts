import { trialsOf } from '../../../src/explorer/mobile-trials/map/trials-of.js';

const commune = { code: '28297', name: 'Phường Long Thuận', level: 'COMMUNE', validFrom: '2025-07-01' } as const;

const matter = (code: string, status: 'ANNOUNCED' | 'HELD' | 'CANCELLED' | null, on: string | null) => ({
  code,
  trials: [{ mobileTrial: { status, plannedOn: on, venue: null, venuePlace: status ? commune : null } }, { mobileTrial: null }],
});

const plan = (code: string, state: 'DECIDED' | 'REPORTED' | 'WITHDRAWN', opensAt: string) => ({
  opensAt,
  state,
  venue: { name: 'Nhà văn hóa' },
  venueUnit: commune,
  matter: { code },
});

it('shows every trial once, the latest first, and of a plan what became of it', () => {
  const told = [matter('A', 'HELD', '2026-03-01'), matter('B', null, null), matter('C', 'CANCELLED', '2025-01-01')];
  const plans = [
    plan('A', 'DECIDED', '2026-03-01T00:30:00Z'),
    plan('B', 'DECIDED', '2026-12-02T00:30:00Z'),
    plan('D', 'WITHDRAWN', '2026-05-01T00:30:00Z'),
    plan('E', 'REPORTED', '2026-02-02T00:30:00Z'),
  ];

  expect(trialsOf(told, plans).map(({ code, state, on, venue }) => [code, state, on, venue])).toEqual([
    ['B', 'PLANNED', '2026-12-02', 'Nhà văn hóa · Phường Long Thuận'],
    ['D', 'CANCELLED', '2026-05-01', 'Nhà văn hóa · Phường Long Thuận'],
    ['A', 'HELD', '2026-03-01', 'Phường Long Thuận'],
    ['E', 'REPORTED', '2026-02-02', 'Nhà văn hóa · Phường Long Thuận'],
    ['C', 'CANCELLED', '2025-01-01', 'Phường Long Thuận'],
  ]);
});
