import { centreOf } from '../../../src/explorer/map/centre-of.js';
import { classesOf } from '../../../src/explorer/map/classes.js';
import type { Region } from '../../../src/explorer/map/region.js';
import { shortNames } from '../../../src/explorer/map/short-names.js';
import { stepOf } from '../../../src/explorer/map/step-of.js';
import { towards } from '../../../src/explorer/map/towards.js';

const at = (code: string, x: number, y: number, name = code): Region => ({ code, name, path: '', centre: [x, y] });

describe('the classes of a map', () => {
  it('gives few different numbers a class each, far apart', () => {
    expect(classesOf([3, 1, 0, 1])).toEqual([
      { from: 1, to: 1, step: 2 },
      { from: 2, to: 3, step: 4 },
    ]);
  });

  it('cuts many into five of about as many regions', () => {
    const classes = classesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]);

    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 100],
    ]);
    expect([0, 1, 9, 50].map((value) => stepOf(value, classes))).toEqual([0, 1, 5, 5]);
  });

  it('has none where there is nothing', () => {
    expect(classesOf([0, 0])).toEqual([]);
  });
});

describe('arrow keys', () => {
  const [middle, east, north, aside] = [at('middle', 0, 0), at('east', 10, 1), at('north', 1, -10), at('aside', 4, 20)] as const;
  const all = [middle, east, north, aside];

  it('go to what lies ahead, not to what is nearer but aside', () => {
    expect(towards(middle, 'ArrowRight', all)?.code).toBe('east');
    expect(towards(middle, 'ArrowUp', all)?.code).toBe('north');
  });

  it('stay where nothing lies ahead', () => {
    expect(towards(middle, 'ArrowLeft', all)).toBeNull();
    expect(towards(middle, 'Enter', all)).toBeNull();
  });
});

it('writes inside a crescent, not in its hollow', () => {
  const [x, y] = centreOf([
    [
      [0, 0],
      [100, 0],
      [100, 20],
      [20, 20],
      [20, 80],
      [100, 80],
      [100, 100],
      [0, 100],
    ],
  ]);

  expect(x < 25 || y < 25 || y > 75).toBe(true);
});

it('names the kind of a district only where another bears its name', () => {
  const names = shortNames([
    at('865', 0, 0, 'Thị xã Hồng Ngự'),
    at('870', 0, 0, 'Huyện Hồng Ngự'),
    at('824', 0, 0, 'Huyện Gò Công Đông'),
    at('815', 0, 0, 'Thành phố Mỹ Tho'),
    at('821', 0, 0, 'Huyện Châu Thành (Tiền Giang)'),
  ]);

  expect([...names.values()]).toEqual([['TX Hồng', 'Ngự'], ['H. Hồng', 'Ngự'], ['Gò Công', 'Đông'], ['Mỹ Tho'], ['Châu Thành']]);
});
