import { Fragment } from 'react';
import type { DrawnArrow } from '../course/layout.js';
import { decoration } from '../../shown/decoration.js';

interface Properties {
  readonly arrows: readonly DrawnArrow[];
  readonly drawn: (x0: number, x1: number) => boolean;
}

/** From lane to lane; dashed with an empty head where nobody has acknowledged. */
export function ArrowsDrawing({ arrows, drawn }: Properties) {
  return (
    <g {...decoration}>
      {arrows
        .filter(({ points, head }) => drawn(Math.min(points[0]?.x ?? head.x, head.x), Math.max(points[0]?.x ?? head.x, head.x)))
        .map(({ link, path, head: { x, y, down } }) => (
          <Fragment key={link.from}>
            <path className="arrow-halo" d={path} />
            <path className={link.acknowledged ? 'arrow-line' : 'arrow-line arrow-waiting'} d={path} />
            <path className={link.acknowledged ? 'arrow-head' : 'arrow-head arrow-head-waiting'} d={`M${x} ${y}l-4 ${down ? -8 : 8}h8Z`} />
          </Fragment>
        ))}
    </g>
  );
}
