import { monthStarts } from './days.js';
import { type Scale, SILENCE_SIDE } from './scale.js';

export interface Tick {
  readonly x: number;
  /** Empty where there is no room to say which month begins. */
  readonly text: string;
}

const APART = 54;

/** Months that begin outside a silence; written in full, short or not at all, as there is room. */
export function ticksOf(scale: Scale, from: number, to: number): Tick[] {
  const silences = scale.segments.filter(({ silence }) => silence);
  const inside = (x: number) => silences.some(({ x0, x1 }) => x > x0 + SILENCE_SIDE - 1 && x < x1 - SILENCE_SIDE + 1);
  const months = monthStarts(from, to)
    .map((month) => ({ ...month, x: scale.x(month.day) }))
    .filter(({ x }, index, all) => x > 0 && x < scale.width && !inside(x) && x !== all[index - 1]?.x);
  let said = Number.NEGATIVE_INFINITY;
  return months.map(({ x, month, year }) => {
    const nextSilence = silences.find((silence) => silence.x0 + SILENCE_SIDE > x);
    const room = Math.min(nextSilence ? nextSilence.x0 + SILENCE_SIDE : scale.width, scale.width) - x;
    const text = x - said < APART ? '' : written(month, year, room);
    if (text) said = x;
    return { x, text };
  });
}

function written(month: number, year: number, room: number): string {
  const two = String(month).padStart(2, '0');
  if (room >= 48) return `${two}/${year}`;
  return room >= 36 ? `${two}/${String(year).slice(2)}` : '';
}
