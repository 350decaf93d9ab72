// Which communes of 2025 border on which, from their outlines: run once when the outlines change.
// Writes data/mobile-trials/neighbours.csv; with --measure it prints the nearest distances instead, from which the tolerance was taken.
import { readFileSync, writeFileSync } from 'node:fs';

const TOLERANCE_METRES = Number(process.argv.find((given) => /^\d+$/.test(given)) ?? 500);
const OUTLINES = new URL('../data/geo/dong-thap-communes-2025.geojson', import.meta.url);
const NEIGHBOURS = new URL('../data/mobile-trials/neighbours.csv', import.meta.url);
const METRES_OF_A_DEGREE = 111_320;
const NARROWER = Math.cos((10.4 * Math.PI) / 180);

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates).flat();
const inMetres = ([east, north]) => [east * METRES_OF_A_DEGREE * NARROWER, north * METRES_OF_A_DEGREE];

const communes = JSON.parse(readFileSync(OUTLINES, 'utf8'))
  .features.map(({ properties, geometry }) => {
    const rings = ringsOf(geometry).map((ring) => ring.map(inMetres));
    const points = rings.flat();
    const [x, y] = [0, 1].map((axis) => points.map((point) => point[axis]));
    return { code: properties.code, rings, points, box: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] };
  })
  .sort((one, other) => one.code.localeCompare(other.code));

function fromSegment([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

/** The nearest that a corner of the one comes to the outline of the other. */
function fromCorners(one, other) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of one.points)
    for (const ring of other.rings)
      for (let i = 1; i < ring.length; i++) nearest = Math.min(nearest, fromSegment(point, ring[i - 1], ring[i]));
  return nearest;
}

const apart = (one, other) =>
  Math.max(one.box[0] - other.box[2], other.box[0] - one.box[2], one.box[1] - other.box[3], other.box[1] - one.box[3], 0);

const FAR = 3000;
const pairs = communes.flatMap((one, i) =>
  communes.slice(i + 1).flatMap((other) => {
    if (apart(one, other) > FAR) return [];
    return [{ one: one.code, other: other.code, metres: Math.min(fromCorners(one, other), fromCorners(other, one)) }];
  }),
);

if (process.argv.includes('--measure')) {
  for (const { one, other, metres } of pairs.sort((a, b) => a.metres - b.metres)) console.log(Math.round(metres), one, other);
} else {
  const near = pairs.filter(({ metres }) => metres <= TOLERANCE_METRES);
  const alone = communes.filter(({ code }) => !near.some(({ one, other }) => one === code || other === code)).map(({ code }) => code);
  const rows = [
    ...near.flatMap(({ one, other }) => [`${one},${other}`, `${other},${one}`]),
    ...communes.map(({ code }) => `${code},${code}`),
  ].sort();
  writeFileSync(NEIGHBOURS, `commune,near\n${rows.join('\n')}\n`);
  console.log(`${near.length} borders of ${communes.length} communes; without any: ${alone.join(' ') || 'none'}`);
}
