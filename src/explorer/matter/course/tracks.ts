import type { CourseItem } from './item.js';
import type { Link } from './links.js';
import { rowsOf } from './rows.js';

export interface TrackRow {
  readonly item: CourseItem;
  readonly y: number;
  readonly lines: number;
  readonly notes: number;
}

export interface Tracks {
  readonly rows: readonly TrackRow[];
  readonly silences: readonly { readonly y: number; readonly days: number }[];
  readonly height: number;
}

export const TRACK = { left: 20, apart: 19, text: 120, row: 14, line: 20, note: 17, silence: 40, top: 16 } as const;

export const trackX = (index: number): number => TRACK.left + TRACK.apart * index;

interface Told {
  readonly lines: (item: CourseItem) => number;
  readonly notes: (item: CourseItem) => number;
}

/** One below the other, oldest first: as high as the words beside them need. */
export function layoutTracks(items: readonly CourseItem[], { lines, notes }: Told): Tracks {
  let y: number = TRACK.top;
  const rows: TrackRow[] = [];
  const silences: { y: number; days: number }[] = [];
  for (const row of rowsOf(items)) {
    if ('days' in row) {
      silences.push({ y, days: row.days });
      y += TRACK.silence;
      continue;
    }
    const told = { lines: lines(row), notes: notes(row) };
    rows.push({ item: row, y, ...told });
    y += TRACK.row + TRACK.line * told.lines + TRACK.note * told.notes;
  }
  return { rows, silences, height: y + TRACK.row };
}

/** A hand-over is drawn level, at its answer, or at itself while nobody has answered. */
export function levelArrows(links: readonly Link[], tracks: Tracks, agencies: readonly string[]) {
  const rows = new Map(tracks.rows.map((row) => [row.item.id, row]));
  return links.flatMap((link) => {
    const from = rows.get(link.from);
    const at = (link.to ? rows.get(link.to) : undefined) ?? from;
    const x0 = trackX(agencies.indexOf(from?.item.agency ?? ''));
    const x1 = trackX(agencies.indexOf(link.toAgency));
    return from && at && x0 !== x1 && agencies.includes(link.toAgency) ? [{ link, x0, x1, y: at.y }] : [];
  });
}
