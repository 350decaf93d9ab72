import { nextDeadline } from '../../../src/explorer/matters/next-deadline.js';
import { silentDays } from '../../../src/explorer/start/silence.js';
import { byName } from '../../../src/explorer/shown/by-name.js';

/** Half past six in the morning of 23 June in Vietnam, still the 22nd by the sun of Greenwich. */
const NOW = new Date('2026-06-22T23:30:00Z');

describe('the next deadline', () => {
  it('is the one that ended first and was not met, in days of the hub’s place', () => {
    const deadlines = [
      { dueOn: '2026-06-01', state: 'OVERDUE' },
      { dueOn: '2026-05-01', state: 'MET_LATE' },
      { dueOn: '2026-07-01', state: 'RUNNING' },
      { dueOn: null, state: 'UNKNOWN' },
    ];

    expect(nextDeadline(deadlines, NOW)).toEqual({ days: -22 });
    expect(nextDeadline(deadlines.slice(1), NOW)).toEqual({ days: 8 });
    expect(nextDeadline([{ dueOn: '2026-06-23', state: 'RUNNING' }], NOW)).toEqual({ days: 0 });
    expect(nextDeadline(deadlines.slice(3), NOW)).toBeNull();
  });

  it('is a month where only the month is known', () => {
    expect(nextDeadline([{ dueOn: '2026-05', state: 'OVERDUE' }], NOW)).toEqual({ month: '2026-05', late: true });
  });
});

describe('silence', () => {
  it('counts whole days without a change, of matters that go on', () => {
    expect(silentDays('INVESTIGATION', '2026-03-16T23:30:00Z', NOW)).toBe(98);
    expect(silentDays('INVESTIGATION', '2026-06-01T00:00:00Z', NOW)).toBeNull();
    expect(silentDays('IN_FORCE', '2019-01-01T00:00:00Z', NOW)).toBeNull();
    expect(silentDays('INVESTIGATION', null, NOW)).toBeNull();
  });
});

describe('names', () => {
  it('stand in the order of the Vietnamese alphabet', () => {
    expect(['Đức Hòa', 'Em', 'Duy', 'Ăn', 'An', 'Âu', 'Xã 10', 'Xã 2'].sort(byName)).toEqual([
      'An',
      'Ăn',
      'Âu',
      'Duy',
      'Đức Hòa',
      'Em',
      'Xã 2',
      'Xã 10',
    ]);
  });
});
