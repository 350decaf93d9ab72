import { type Curve, curveBetween, type Point } from './arrows.js';
import { marksOf, NEAR } from './dodge.js';
import { FRAME, LANES_TOP } from './frame.js';
import type { CourseInput } from './course-input.js';
import { type DrawnLane, layoutLane, placeOf } from './lane-layout.js';
import type { Link } from './links.js';

export interface DrawnArrow extends Curve {
  readonly link: Link;
}

export interface DrawnCourse {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  readonly arrows: readonly DrawnArrow[];
}

/** The whole drawing as numbers: lanes with their marks, bars, clocks and labels, and arrows between them. */
export function layoutCourse(input: CourseInput): DrawnCourse {
  const near = nearness(input);
  const bare = stack(input, null, near);
  const arrows = arrowsOf(input.links, bare, input.agencies);
  const lanes = stack(input, arrows, near);
  const last = lanes.at(-1);
  return { width: input.scale.width, height: last ? last.top + last.height : LANES_TOP, lanes, arrows };
}

/** Three screens are drawn at once: where they would hold too many marks, more of them are counted together. */
const MARKS = 130;
const FARTHEST = 224;

function nearness({ agencies, items, scale, page }: CourseInput): number {
  const part = Math.min(1, (3 * page) / scale.width);
  const dated = items.filter(({ span }) => span !== null);
  const count = (near: number) =>
    agencies.reduce((sum, agency) => {
      const ofLane = dated.filter((item) => item.agency === agency);
      return sum + marksOf(ofLane, (item) => placeOf(item, scale), near).length;
    }, 0);
  let near = NEAR;
  while (near < FARTHEST && count(near) * part > MARKS) near *= 2;
  return near;
}

/** Without arrows it is not yet known where labels may stand. */
function stack(input: CourseInput, arrows: readonly DrawnArrow[] | null, near: number): DrawnLane[] {
  let top = LANES_TOP;
  const points = arrows?.flatMap((arrow) => [...arrow.points, arrow.head]);
  return input.agencies.map((agency) => {
    const baseline = top + FRAME.baseline;
    const crossing = points?.filter(({ y }) => y > baseline - 60 && y < baseline + 40).map(({ x, y }) => ({ x, y: y - baseline }));
    const lane = layoutLane(agency, top, crossing ?? null, input, near);
    top += lane.height;
    return lane;
  });
}

const OPEN_END = 16;

function arrowsOf(links: readonly Link[], lanes: readonly DrawnLane[], agencies: readonly string[]): DrawnArrow[] {
  const places = new Map<string, Point>();
  for (const { marks, top } of lanes)
    for (const { items, x } of marks) for (const { id } of items) places.set(id, { x, y: top + FRAME.baseline });
  return links.flatMap((link) => {
    const from = places.get(link.from);
    const lane = lanes[agencies.indexOf(link.toAgency)];
    const open = from && lane ? { x: from.x + OPEN_END, y: lane.top + FRAME.baseline } : undefined;
    const to = link.to ? places.get(link.to) : open;
    if (!from || !to || from.y === to.y) return [];
    return [{ ...curveBetween(from, to), link }];
  });
}
