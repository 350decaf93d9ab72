import type { DrawnClock } from '../course/drawn-clocks.js';
import { FRAME } from '../course/frame.js';
import type { DrawnLane } from '../course/lane-layout.js';
import { decoration } from '../../shown/decoration.js';

interface Properties {
  readonly lane: DrawnLane;
  readonly width: number;
  readonly drawn: (x0: number, x1: number) => boolean;
}

/** What lies under the marks of a lane: who held the file, time limits, supports, and the words above. */
export function LaneDrawing({ lane, width, drawn }: Properties) {
  const y = lane.top + FRAME.baseline;
  return (
    <g className="lane" data-agency={lane.agency} {...decoration}>
      <line className="lane-edge" x1={0} x2={width} y1={lane.top} y2={lane.top} />
      <line className="baseline" x1={0} x2={width} y1={y} y2={y} />
      {lane.holdings
        .filter(({ x0, x1 }) => drawn(x0, x1) && x1 - x0 > 1)
        .map(({ x0, x1, openStart }) => (
          <line key={x0} className={openStart ? 'holding holding-open' : 'holding'} x1={x0} x2={x1} y1={y} y2={y} />
        ))}
      {lane.capsules
        .filter(({ x0, x1 }) => drawn(x0, x1))
        .map(({ x0, x1 }) => (
          <rect key={`${x0}-${x1}`} className="capsule" x={x0} y={y - 9} width={x1 - x0} height={18} rx={9} />
        ))}
      {lane.tails
        .filter(({ x0, x1 }) => drawn(x0, x1))
        .map(({ id, x0, x1 }) => (
          <path key={id} className="tail" d={`M${x0} ${y}H${x1}M${x1} ${y - 4}V${y + 4}`} />
        ))}
      {lane.bars
        .filter(({ x0, x1 }) => drawn(x0, x1))
        .map(({ id, x0, x1, level }) => (
          <g key={id} transform={`translate(${x0} ${y + FRAME.bar + level * FRAME.row})`}>
            <rect className="support" width={x1 - x0} height={FRAME.barHeight} rx={3} />
          </g>
        ))}
      {lane.clocks
        .filter(({ x0, x1, due }) => drawn(x0, Math.max(x1, due ?? x1)))
        .map((clock) => (
          <ClockDrawing key={clock.clock.id} drawn={clock} y={y + clock.level * FRAME.row} />
        ))}
    </g>
  );
}

/** Solid as long as it ran, dotted to the day it was due, red beyond. */
function ClockDrawing({ drawn: { x0, x1, due, red, clock }, y }: { readonly drawn: DrawnClock; readonly y: number }) {
  const at = y + FRAME.clock;
  const solidTo = red ? Math.max(x0, Math.min(red.x0, x1)) : x1;
  return (
    <g className={clock.state === 'OVERDUE' ? 'clock clock-late' : 'clock'}>
      <path className="clock-line" d={`M${x0} ${at - 4}V${at + 4}M${x0} ${at}H${solidTo}`} />
      {due !== null && due > x1 && <path className="clock-rest" d={`M${x1} ${at}H${due}`} />}
      {due !== null && <path className="clock-line" d={`M${due} ${at - 4}V${at + 4}`} />}
      {red && <rect className="clock-red" x={red.x0} y={at - 3} width={red.x1 - red.x0} height={6} />}
    </g>
  );
}
