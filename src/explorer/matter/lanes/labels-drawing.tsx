import { Fragment } from 'react';
import { FRAME } from '../course/frame.js';
import type { DrawnLane } from '../course/lane-layout.js';
import { decoration } from '../../shown/decoration.js';

interface Properties {
  readonly lane: DrawnLane;
  readonly drawn: (x0: number, x1: number) => boolean;
}

/** The words of a lane; they lie over arrows, which may pass behind them. */
export function LabelsDrawing({ lane, drawn }: Properties) {
  const y = lane.top + FRAME.baseline;
  return (
    <g {...decoration}>
      {lane.bars
        .filter(({ x0, x1 }) => drawn(x0, x1))
        .map(({ id, x0, label, level }) => (
          <text key={id} className="support-text" x={x0 + 6} y={y + FRAME.bar + level * FRAME.row + 12}>
            {label}
          </text>
        ))}
      {lane.clocks
        .filter(({ textX, textWidth }) => drawn(textX, textX + textWidth))
        .map(({ clock, red, text, textX, level }) => (
          <text
            key={clock.id}
            className={red ? 'clock-text clock-text-late' : 'clock-text'}
            x={textX}
            y={y + level * FRAME.row + FRAME.clockText}
          >
            {text}
          </text>
        ))}
      {lane.labels
        .filter(({ x, width: wide }) => drawn(x, x + wide))
        .map(({ id, x, y: up, text, rank, leader }) => (
          <Fragment key={id}>
            {leader !== null && <line className="leader" x1={leader} x2={leader} y1={y - 9} y2={y + up + 3} />}
            <text className={rank === 1 ? 'label label-first' : 'label'} x={x} y={y + up}>
              {text}
            </text>
          </Fragment>
        ))}
    </g>
  );
}
