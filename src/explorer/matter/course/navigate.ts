import type { Point } from './arrows.js';

interface Stop extends Point {
  readonly id: string;
  readonly lane: number;
}

/** Where the focus goes: left and right in time along a lane, up and down to the nearest mark of the next lane that has one. */
export function nextStop(stops: readonly Stop[], current: string, key: string): Stop | null {
  const here = stops.find(({ id }) => id === current) ?? stops[0];
  if (!here) return null;
  const lane = stops.filter(({ lane }) => lane === here.lane).toSorted((one, other) => one.x - other.x);
  const at = lane.indexOf(here);
  if (key === 'ArrowRight') return lane[at + 1] ?? null;
  if (key === 'ArrowLeft') return lane[at - 1] ?? null;
  if (key === 'Home') return lane[0] ?? null;
  if (key === 'End') return lane.at(-1) ?? null;
  if (key === 'ArrowDown' || key === 'ArrowUp') return inNextLane(stops, here, key === 'ArrowDown' ? 1 : -1);
  return null;
}

function inNextLane(stops: readonly Stop[], here: Stop, step: 1 | -1): Stop | null {
  const beyond = stops.filter(({ lane }) => (lane - here.lane) * step > 0);
  if (beyond.length === 0) return null;
  const lane = Math.min(...beyond.map((stop) => (stop.lane - here.lane) * step)) * step + here.lane;
  const [nearest] = beyond
    .filter((stop) => stop.lane === lane)
    .toSorted((one, other) => Math.abs(one.x - here.x) - Math.abs(other.x - here.x));
  return nearest ?? null;
}
