import { courseScale } from '../../../src/explorer/matter/course/course-scale.js';
import { spanOf } from '../../../src/explorer/matter/course/days.js';
import { compressedScale, silenceWidth, trueScale } from '../../../src/explorer/matter/course/scale.js';
import { ticksOf } from '../../../src/explorer/matter/course/ticks.js';
import { itemOf } from './item-of.js';

const page = { width: 1132, left: 38, right: 112 };
const days = (...dates: string[]): number[] => dates.map((date) => spanOf(date)!.from);

it('fills the page and keeps marks of consecutive days apart', () => {
  const scale = compressedScale({ ...page, days: days('2019-03-01', '2019-03-02', '2019-03-20', '2019-04-10') });

  expect(scale.width).toBe(1132);
  expect(scale.segments[0]!.x1 - scale.segments[0]!.x0).toBeGreaterThanOrEqual(19);
  expect(scale.segments.at(-1)!.x1).toBeCloseTo(1132 - 112, 1);
});

it('draws a silence of more than thirty days narrower than its days', () => {
  const scale = compressedScale({ ...page, days: days('2019-03-01', '2019-03-31', '2019-07-07') });

  expect(scale.segments.map(({ silence }) => silence)).toEqual([false, true]);
  expect(silenceWidth(98)).toBeCloseTo(99.7, 1);
  expect(silenceWidth(4000)).toBe(112);
  expect(scale.segments[1]!.x1 - scale.segments[1]!.x0).toBeCloseTo(silenceWidth(98) + 32, 5);
});

it('scrolls where there are too many days for the page', () => {
  const many = Array.from({ length: 200 }, (_, index) => 18_000 + index);
  const scale = compressedScale({ ...page, days: many });

  expect(scale.width).toBe(38 + 199 * 19 + 44);
  expect(scale.x(many[1]!) - scale.x(many[0]!)).toBe(19);
});

it('keeps the order of days, before the first and after the last one too', () => {
  const scale = compressedScale({ ...page, days: days('2019-03-05', '2019-03-06', '2019-08-01') });
  const places = days('2019-02-20', '2019-03-05', '2019-03-06', '2019-05-01', '2019-08-01', '2019-08-20', '2026-01-01').map(scale.x);

  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places.at(-1)).toBe(scale.width);
});

it('gives each day the same width at true scale', () => {
  const scale = trueScale({ ...page, days: days('2019-01-01', '2019-01-02', '2020-01-01') }, 4);
  const [first, second] = days('2019-01-01', '2019-09-01') as [number, number];

  expect(scale.x(first + 1) - scale.x(first)).toBeCloseTo(4, 5);
  expect(scale.x(second + 1) - scale.x(second)).toBeCloseTo(4, 5);
});

it('does not take a known month for a silence', () => {
  const items = [itemOf({ occurredAt: '2019-03' }), itemOf({ occurredAt: '2019-04' })];
  const scale = courseScale(items, { mode: 'compressed', zoom: 0, width: 1132 });

  expect(scale.segments.every(({ silence }) => !silence)).toBe(true);
});

it('names months where there is room, never within a silence', () => {
  const scale = compressedScale({ ...page, days: days('2019-03-01', '2019-03-02', '2019-09-01', '2019-09-20') });
  const ticks = ticksOf(scale, ...(days('2019-02-10', '2019-10-30') as [number, number]));

  expect(ticks.map(({ text }) => text).filter(Boolean)).toContain('09/2019');
  expect(ticks.map(({ text }) => text)).not.toContain('06/2019');
  const named = ticks.filter(({ text }) => text).map(({ x }) => x);
  expect(named.every((x, index) => index === 0 || x - named[index - 1]! >= 54)).toBe(true);
});
