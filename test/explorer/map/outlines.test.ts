import { readFileSync } from 'node:fs';
import { mergeRings } from '../../../src/explorer/map/merge-rings.js';
import type { Outlines, Point } from '../../../src/explorer/map/outlines.js';
import { placeIn } from '../../../src/explorer/map/place-in.js';
import { pointsOf } from '../../../src/explorer/map/points-of.js';
import { regionsOf } from '../../../src/explorer/map/regions-of.js';
import { projectPath } from '../../../src/platform/project-root.js';

const outlines = JSON.parse(readFileSync(projectPath('src', 'explorer', 'generated', 'outlines.json'), 'utf8')) as Outlines;

/** Two squares side by side: the arc 1 lies between them. */
const ARCS = [
  [2, 0, -2, 0, 0, 2, 2, 0],
  [2, 0, 0, 2],
  [2, 2, 2, 0, 0, -2, -2, 0],
];
const LEFT = [0, ~1];
const RIGHT = [1, 2];

const area = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce(
      (sum, [x, y], i) => sum + x * (points[(i + 1) % points.length]?.[1] ?? 0) - (points[(i + 1) % points.length]?.[0] ?? 0) * y,
      0,
    ),
  ) / 2;

describe('putting communes together', () => {
  it('drops what lies between two of them', () => {
    const merged = mergeRings([LEFT, RIGHT], ARCS);

    expect(merged).toEqual([[0, 2]]);
    expect(pointsOf(merged[0] ?? [], ARCS)).toEqual([
      [2, 0],
      [0, 0],
      [0, 2],
      [2, 2],
      [4, 2],
      [4, 0],
    ]);
  });

  it('leaves what does not touch as rings of its own', () => {
    expect(mergeRings([LEFT, [3]], [...ARCS, [9, 9, 1, 0, 0, 1, -1, -1]])).toEqual([[0, ~1], [3]]);
  });

  it('loses and invents no ground', () => {
    const total = (rings: readonly (readonly number[])[]) => rings.reduce((sum, ring) => sum + area(pointsOf(ring, outlines.arcs)), 0);
    const communes = outlines.communes.filter(({ districts }) => districts.join('+') === '824');
    const apart = total(communes.flatMap(({ rings }) => rings));

    expect(communes).toHaveLength(5);
    expect(
      total(
        mergeRings(
          communes.flatMap(({ rings }) => rings),
          outlines.arcs,
        ),
      ),
    ).toBeCloseTo(apart, 6);
  });
});

describe('the regions of both worlds', () => {
  it('has the 102 communes of 2025', () => {
    expect(regionsOf(outlines, '2025')).toHaveLength(102);
  });

  it('has the 23 districts of 2019, and apart from them what came from two', () => {
    const regions = regionsOf(outlines, '2019');
    const several = regions.filter((region) => region.several);

    expect(regions).toHaveLength(31);
    expect(several.map(({ code }) => code).toSorted()).toEqual([
      '866+873',
      '867+876',
      '868+870',
      '870+874',
      '871+873',
      '871+874',
      '872+873',
      '875+876',
    ]);
    expect(['824', '821', '877'].map((code) => regions.find((region) => region.code === code)?.name)).toEqual([
      'Huyện Gò Công Đông',
      'Huyện Châu Thành (Tiền Giang)',
      'Huyện Châu Thành (Đồng Tháp)',
    ]);
  });

  it('stays small', () => {
    expect(JSON.stringify(outlines).length).toBeLessThan(60_000);
  });
});

describe('where a unit lies', () => {
  const old = { code: '28300', level: 'COMMUNE', validFrom: '1900-01-01' };

  it.each([
    ['a commune of 2019, in its district', '2019', old, '816'],
    ['a commune of 2019, in what it became', '2025', old, '28306'],
    ['a commune of 2025 where it is', '2025', { code: '28297', level: 'COMMUNE', validFrom: '2025-07-01' }, '28297'],
    ['a commune of 2025, in the district that was', '2019', { code: '28297', level: 'COMMUNE', validFrom: '2025-07-01' }, '816'],
    ['a district, in no commune', '2025', { code: '824', level: 'DISTRICT', validFrom: '1900-01' }, null],
    ['a province, nowhere', '2019', { code: '82', level: 'PROVINCE', validFrom: '1900-01-01' }, null],
    ['another province, nowhere', '2025', { code: '00004', level: 'COMMUNE', validFrom: '2025-07-01' }, null],
    ['nothing, nowhere', '2025', null, null],
  ] as const)('puts %s', (_what, world, unit, region) => {
    expect(placeIn(outlines, world, unit)).toBe(region);
  });

  it('tells one code on two days apart', () => {
    const later = { code: '28249', level: 'COMMUNE', validFrom: '2025-07-01' };
    const before = { code: '28252', level: 'COMMUNE', validFrom: '1900-01-01' };

    expect([placeIn(outlines, '2025', later), placeIn(outlines, '2025', before)]).toEqual(['28249', '28249']);
  });

  it('chooses none where a commune was divided', () => {
    expect(placeIn(outlines, '2025', { code: '29863', level: 'COMMUNE', validFrom: '1900-01-01' })).toBeNull();
  });
});
