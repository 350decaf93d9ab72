import { partialDate } from '../../shown/dates.js';
import { FRAME } from '../course/frame.js';
import type { CourseItem } from '../course/item.js';
import { decoration } from '../../shown/decoration.js';

interface Properties {
  readonly item: CourseItem | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PILL = 80;

/** The day of the mark one points at, on the axis, and a ring around the mark. */
export function DayPill({ item, x, y, width, height }: Properties) {
  const left = Math.max(2, Math.min(x - PILL / 2, width - PILL - 2));
  return (
    <g className="day-pill" {...decoration}>
      <line x1={x} x2={x} y1={FRAME.band + 24} y2={height} />
      <rect x={left} y={FRAME.band + 6} width={PILL} height={19} rx={2} />
      <text x={left + PILL / 2} y={FRAME.band + 20} textAnchor="middle">
        {partialDate(item?.occurredAt)}
      </text>
      <circle cx={x} cy={y} r={14} />
    </g>
  );
}
