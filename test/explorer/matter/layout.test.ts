import { curveBetween } from '../../../src/explorer/matter/course/arrows.js';
import { courseScale } from '../../../src/explorer/matter/course/course-scale.js';
import { isoDay } from '../../../src/explorer/matter/course/days.js';
import { marksOf } from '../../../src/explorer/matter/course/dodge.js';
import { holdingsTold } from '../../../src/explorer/matter/course/holder.js';
import { placeLabels } from '../../../src/explorer/matter/course/labels.js';
import { layoutCourse } from '../../../src/explorer/matter/course/layout.js';
import { linksOf } from '../../../src/explorer/matter/course/links.js';
import { nextStop } from '../../../src/explorer/matter/course/navigate.js';
import { layoutTracks, TRACK } from '../../../src/explorer/matter/course/tracks.js';
import { itemOf } from './item-of.js';

const free = { width: 1000, arrows: [], below: [] };
const wish = (id: string, x: number, rank: 1 | 2 | 3, width = 100) => ({ id, x, rank, width, text: id });

it('puts marks of one day beside each other, two pixels apart', () => {
  const two = [itemOf({ kind: 'CASE_INITIATED' }), itemOf({ kind: 'ACCUSED_CHARGED' })];

  const [first, second] = marksOf(two, () => 100);

  expect(first!.x).toBe(100);
  expect(second!.x - second!.half - (first!.x + first!.half)).toBe(2);
});

it('counts what is too near instead of drawing it over each other', () => {
  const items = Array.from({ length: 12 }, (_, index) => itemOf({ occurredAt: isoDay(18_000 + index) }));

  const marks = marksOf(items, ({ span }) => span!.from * 2);

  expect(marks.length).toBeLessThan(5);
  expect(marks.reduce((sum, mark) => sum + mark.items.length, 0)).toBe(12);
});

it('places labels from the right, and lifts one that would lie over another', () => {
  const placed = placeLabels([wish('left', 100, 2), wish('right', 150, 2)], free);

  expect(placed.find(({ id }) => id === 'right')).toMatchObject({ x: 144, y: -14, leader: null });
  expect(placed.find(({ id }) => id === 'left')).toMatchObject({ x: 94, y: -27, leader: 100 });
});

it('keeps a label of the first rank and drops others for it', () => {
  const crowd = Array.from({ length: 8 }, (_, index) => wish(`third-${index}`, 100 + index * 12, 3));

  const placed = placeLabels([...crowd, wish('first', 140, 1)], { ...free, below: [{ x0: 0, x1: 1000 }] });

  expect(placed.map(({ id }) => id)).toContain('first');
  expect(placed.length).toBeLessThan(9);
});

it('does not write over an arrow, except in the first rank', () => {
  const arrows = [-50, -40, -30, -20, -10].map((y) => ({ x: 80, y }));
  const narrow = { width: 200, arrows, below: [{ x0: 0, x1: 200 }] };

  expect(placeLabels([wish('second', 50, 2)], narrow)).toEqual([]);
  expect(placeLabels([wish('first', 50, 1)], narrow)).toHaveLength(1);
});

it('draws an arrow from edge to edge', () => {
  const { path, head } = curveBetween({ x: 10, y: 100 }, { x: 40, y: 200 });

  expect(path.startsWith('M10 109C')).toBe(true);
  expect(head).toEqual({ x: 40, y: 191, down: true });
});

it('goes along a lane and to the nearest mark of the next one', () => {
  const stops = [
    { id: 'a', lane: 0, x: 10, y: 0 },
    { id: 'b', lane: 0, x: 50, y: 0 },
    { id: 'c', lane: 2, x: 40, y: 0 },
  ];

  expect(nextStop(stops, 'a', 'ArrowRight')?.id).toBe('b');
  expect(nextStop(stops, 'b', 'ArrowDown')?.id).toBe('c');
  expect(nextStop(stops, 'c', 'ArrowUp')?.id).toBe('b');
  expect(nextStop(stops, 'b', 'ArrowRight')).toBeNull();
  expect(nextStop(stops, 'b', 'Home')?.id).toBe('a');
});

it('stacks upright tracks by the words beside them', () => {
  const items = [itemOf({ occurredAt: '2019-03-01' }), itemOf({ occurredAt: '2019-03-02' }), itemOf({ occurredAt: '2019-06-01' })];

  const { rows, silences } = layoutTracks(items, { lines: () => 1, notes: () => 2 });

  expect(rows[1]!.y - rows[0]!.y).toBe(TRACK.row + TRACK.line + 2 * TRACK.note);
  expect(silences).toHaveLength(1);
});

it('lays out a thousand events as few marks, in a moment', () => {
  const kinds = [
    'TIP_RECEIVED',
    'MATTER_HANDED_OVER',
    'HANDOVER_ACKNOWLEDGED',
    'INVESTIGATION_CONCLUDED',
    'FILE_RECEIVED',
    'FILE_RETURNED',
  ];
  const agencies = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS'];
  const items = Array.from({ length: 1_000 }, (_, index) =>
    itemOf({
      agency: agencies[index % 5]!,
      kind: kinds[index % 6]!,
      label: `Nhãn ${index}`,
      occurredAt: isoDay(18_000 + ((index * 7) % 900)),
    }),
  );
  const links = linksOf(items);
  const scale = courseScale(items, { mode: 'compressed', zoom: 0, width: 1132 });
  const before = performance.now();

  const { lanes } = layoutCourse({
    agencies,
    items,
    scale,
    page: 1132,
    links,
    holdings: holdingsTold(items.map(({ agency, occurredAt: since }) => ({ agency, since, acknowledged: true }))),
    clocks: [],
    supports: [],
    until: 19_000,
    measure: (text) => text.length * 6.4,
    clockWords: () => ['', ''],
  });

  const screens = 3 * 1132;
  const shown = lanes.flatMap(({ marks }) => marks).filter(({ x }) => x < screens);
  expect(shown.length).toBeLessThan(250);
  expect(performance.now() - before).toBeLessThan(5_000);
});
