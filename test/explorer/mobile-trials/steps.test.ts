import { daysOf, monthFrom, monthOf } from '../../../src/explorer/mobile-trials/calendar/months.js';
import { dayOf, isDay } from '../../../src/explorer/mobile-trials/day-text.js';
import { spanOf } from '../../../src/explorer/mobile-trials/fairness/search.js';
import { countStates, inTheWayFirst, sourcesOf } from '../../../src/explorer/mobile-trials/gates/gate.js';
import { daysFromToday } from '../../../src/explorer/mobile-trials/trial/days-left.js';
import { instantOf, listOf, wholeOf } from '../../../src/explorer/mobile-trials/trial/forms/clock-text.js';
import { actsNow, dayAndPlace, isLive, roundsOf } from '../../../src/explorer/mobile-trials/trial/rounds.js';
import { readTrialSearch } from '../../../src/explorer/mobile-trials/trial/search.js';

const hold = { round: 1, act: 'HOLD' as const };

it('reads a day as it is written in Vietnam', () => {
  expect(dayOf('23/03/2026')).toBe('2026-03-23');
  expect(dayOf('3/4/2026')).toBe('2026-04-03');
  expect(['30/02/2026', '03/23/2026', '2026-03-23', '', '1/1/26'].map(dayOf)).toEqual([null, null, null, null, null]);
  expect([isDay('2026-02-29'), isDay('2024-02-29'), isDay(20240229)]).toEqual([false, true, false]);
});

it('puts what is in the way first and counts each state', () => {
  const gates = [
    { rule: 'A', state: 'OPEN' as const },
    { rule: 'B', state: 'UNKNOWN' as const },
    { rule: 'C', state: 'CLOSED' as const },
    { rule: 'D', state: 'OPEN' as const },
  ];

  expect(inTheWayFirst(gates).map(({ rule }) => rule)).toEqual(['C', 'B', 'A', 'D']);
  expect(countStates(gates)).toEqual({ OPEN: 2, CLOSED: 1, UNKNOWN: 1 });
});

it('leaves of a ground its sources', () => {
  expect(sourcesOf('lựa chọn của hệ thống (our choice); Thông tư 02/2018/TT-TANDTC')).toBe('Thông tư 02/2018/TT-TANDTC');
  expect(sourcesOf('our choice')).toBe('');
  expect(sourcesOf('BLTTHS Điều 276, 277')).toBe('BLTTHS Điều 276, 277');
});

it('counts days from today, where the hub stands', () => {
  const late = new Date('2026-03-12T23:30:00+07:00');

  expect(daysFromToday('2026-03-13', late)).toBe(1);
  expect(daysFromToday('2026-03-11', late)).toBe(-1);
  expect(daysFromToday('2026-03', late)).toBeNull();
});

it('lets be signed what can follow', () => {
  expect(actsNow([])).toEqual(['HOLD', 'REFUSE', 'WITHDRAW']);
  expect(actsNow([{ ...hold, signedAs: 'CHIEF' }])).toEqual(['HOLD']);
  expect(
    actsNow([
      { ...hold, signedAs: 'CHIEF' },
      { ...hold, signedAs: 'PRESIDING_JUDGE' },
    ]),
  ).toEqual(['MOVE', 'WITHDRAW']);
  expect(
    actsNow(['CHIEF' as const, 'PRESIDING_JUDGE' as const].map((signedAs) => ({ round: 1, act: 'REFUSE' as const, signedAs }))),
  ).toEqual([]);
  expect([isLive({ state: 'DECIDED' }), isLive({ state: 'WITHDRAWN' })]).toEqual([true, false]);
});

it('is about the day and place last signed, before any about those proposed', () => {
  const proposal = { plannedOn: '2026-03-23', venueUnit: { code: '28249' } };
  const moved = { round: 2, act: 'MOVE' as const, plannedOn: '2026-03-24', venueUnit: { code: '28261' } };

  expect(dayAndPlace(proposal)).toEqual({ day: '2026-03-23', commune: '28249' });
  expect(dayAndPlace({ ...proposal, decisions: [moved, { ...hold, plannedOn: '2026-03-23' }] })).toEqual({
    day: '2026-03-24',
    commune: '28261',
  });
  expect(roundsOf([moved, hold]).map(({ number }) => number)).toEqual([1, 2]);
});

it('reads times, amounts and lists as people write them', () => {
  expect(instantOf('2026-03-23', '7:30')).toBe('2026-03-23T07:30:00+07:00');
  expect([instantOf('2026-03-23', '24:00'), instantOf('2026-03-23', '7'), instantOf(null, '7:30')]).toEqual([null, null, null]);
  expect([wholeOf('20.000.000'), wholeOf('20,000,000'), wholeOf(''), wholeOf('-1')]).toEqual([20_000_000, 20_000_000, null, null]);
  expect(listOf('chu-toa, hoi-tham-1 ;')).toEqual(['chu-toa', 'hoi-tham-1']);
});

it('knows months and spans', () => {
  expect(monthOf(new Date('2026-02-28T18:00:00Z'))).toBe('2026-03');
  expect([monthFrom('2026-01', -1), monthFrom('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(spanOf({}, new Date('2026-03-12T00:00:00Z'))).toEqual({ from: '2024-01-01', to: '2026-03-12' });
});

it('keeps in the address of a trial codes and days alone', () => {
  expect(readTrialSearch({ on: '2026-03-23', at: 28249, w: 'METHOD.5' })).toEqual({ on: '2026-03-23', at: '28249', w: 'METHOD.5' });
  expect(readTrialSearch({ on: 'x', at: "28249'", w: 5 })).toEqual({});
});
