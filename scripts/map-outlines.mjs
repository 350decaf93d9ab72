// The outlines that the explorer draws: run once when data/geo changes. Writes src/explorer/generated/outlines.json.
// A border between two communes is one arc that both share, made coarser once, so that no gap opens between them
// and the districts of 2019 can be put together by leaving out the arcs inside.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const WIDTH = 4000;
const TOLERANCE = 1.6;
const NARROWER = Math.cos((10.4 * Math.PI) / 180);

const file = (path) => new URL(`../${path}`, import.meta.url);
const { features } = JSON.parse(readFileSync(file('data/geo/dong-thap-communes-2025.geojson'), 'utf8'));
const rowsOf = (name) => parse(readFileSync(file(`data/admin/${name}.csv`), 'utf8'), { columns: true, bom: true });
const units2019 = rowsOf('vn-admin-units-2019-12-01');

const communes = features
  .map(({ properties, geometry }) => ({
    code: properties.code,
    name: properties.name,
    districts: properties.from_old_districts.split('+'),
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }))
  .sort((one, other) => one.code.localeCompare(other.code));

const keyOf = ([east, north]) => `${east},${north}`;
const points = new Map(communes.flatMap(({ rings }) => rings.flat().map((point) => [keyOf(point), point])));
const lefts = [...points.values()].map(([east]) => east);
const tops = [...points.values()].map(([, north]) => north);
const [west, east, north] = [Math.min(...lefts), Math.max(...lefts), Math.max(...tops)];
const scale = WIDTH / ((east - west) * NARROWER);
const placed = ([x, y]) => [(x - west) * NARROWER * scale, (north - y) * scale];

const edgeOf = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`);
const owners = new Map();
const neighbours = new Map();
const add = (map, key, value) => (map.get(key) ?? map.set(key, new Set()).get(key)).add(value);
for (const { code, rings } of communes)
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [one, other] = [keyOf(ring[i - 1]), keyOf(ring[i])];
      if (one === other) continue;
      add(owners, edgeOf(one, other), code);
      add(neighbours, one, other);
      add(neighbours, other, one);
    }
const ownersOf = (one, other) => [...owners.get(edgeOf(one, other))].sort().join('+');

/** Where borders meet: more or fewer than two ways on, or the communes on both sides change. */
const isCorner = (point) => {
  const ways = [...neighbours.get(point)].map((next) => ownersOf(point, next));
  return ways.length !== 2 || ways[0] !== ways[1];
};

const arcs = [];
const arcIndex = new Map();

/** The number of an arc, or its complement where it is walked the other way. */
function arcOf(walked) {
  const known = arcIndex.get(walked.join(' '));
  if (known !== undefined) return known;
  const index = arcs.push(walked) - 1;
  arcIndex.set(walked.join(' '), index);
  arcIndex.set([...walked].reverse().join(' '), ~index);
  return index;
}

function arcsOf(ring) {
  const walk = ring.map(keyOf).filter((point, i, all) => point !== all[i - 1]);
  const open = walk.slice(0, -1);
  const first = open.findIndex(isCorner);
  // An island has no corner: it begins at its smallest point, whoever walks around it.
  const start = first === -1 ? open.indexOf([...open].sort()[0]) : first;
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const parts = [[turned[0]]];
  for (const [i, point] of turned.entries()) {
    if (i === 0) continue;
    parts.at(-1).push(point);
    if (i < turned.length - 1 && isCorner(point)) parts.push([point]);
  }
  return parts.map(arcOf);
}

function farthest(line, from, to) {
  const [[ax, ay], [bx, by]] = [line[from], line[to]];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let found = { at: -1, off: 0 };
  for (let i = from + 1; i < to; i++) {
    const [px, py] = line[i];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
    const off = Math.hypot(px - ax - along * dx, py - ay - along * dy);
    if (off > found.off) found = { at: i, off };
  }
  return found;
}

function coarser(line, from = 0, to = line.length - 1) {
  const { at, off } = farthest(line, from, to);
  if (off < TOLERANCE || at === -1) return [line[from], line[to]];
  return [...coarser(line, from, at).slice(0, -1), ...coarser(line, at, to)];
}

/** Its first point, then the steps from each to the next: small whole numbers. */
function written(walked) {
  const line = coarser(walked.map((key) => placed(points.get(key)))).map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = line.slice(1).map(([x, y], i) => [x - line[i][0], y - line[i][1]]);
  return [...line[0], ...steps.filter(([x, y]) => x !== 0 || y !== 0).flat()];
}

const drawn = communes.map(({ rings, ...commune }) => ({ ...commune, rings: rings.map(arcsOf) }));
const named = new Set(communes.flatMap(({ districts }) => districts));
const districts = units2019
  .filter(({ code, level }) => level === '2' && named.has(code))
  .map(({ code, full_name, parent_code }) => ({ code, name: full_name, province: parent_code }));

/** Each commune that was, with its district and the one commune of 2025 that it went into; none where it was divided. */
function formerCommunes() {
  const known = new Set(communes.map(({ code }) => code));
  const former = new Map();
  for (const { code, level, parent_code } of units2019)
    if (level === '3' && named.has(parent_code)) former.set(code, { district: parent_code, into: new Set() });
  for (const { old_code, old_district_code, new_code } of rowsOf('vn-commune-map-2025-03-01_to_2025-07-01')) {
    if (!named.has(old_district_code)) continue;
    if (!former.has(old_code)) former.set(old_code, { district: old_district_code, into: new Set() });
    former.get(old_code).into.add(new_code);
  }
  for (const { code_2019, code_2025_07 } of rowsOf('tien-giang-commune-lineage-2019-2025')) former.get(code_2019).into.add(code_2025_07);
  return [...former].sort().map(([code, { district, into }]) => {
    const [only] = [...into];
    return [code, district, into.size === 1 && known.has(only) ? only : null];
  });
}

const former = formerCommunes();
const outlines = {
  width: WIDTH,
  height: Math.round((north - Math.min(...tops)) * scale),
  districts,
  communes: drawn,
  arcs: arcs.map(written),
};
const lines = (list) => list.map((one) => JSON.stringify(one)).join(',\n');
const text = `{"width":${outlines.width},"height":${outlines.height},
"districts":[\n${lines(districts)}\n],
"communes":[\n${lines(drawn)}\n],
"former":[\n${lines(former)}\n],
"arcs":[\n${lines(outlines.arcs)}\n]}\n`;
writeFileSync(file('src/explorer/generated/outlines.json'), text.normalize('NFC'));
console.log(
  `${former.length} former communes, ${drawn.length} communes of ${districts.length} districts, ${arcs.length} arcs, ${Math.round(text.length / 1000)} kB`,
);
