import type { DrawnArrow } from '../course/layout.js';
import { decoration } from './decoration.js';

/** From lane to lane; dashed with an empty head where nobody has acknowledged. */
export function ArrowsDrawing({
  arrows,
  drawn,
}: {
  readonly arrows: readonly DrawnArrow[];
  readonly drawn: (x0: number, x1: number) => boolean;
}) {
  return (
    <g {...decoration}>
      {arrows
        .filter(({ points, head }) => drawn(Math.min(points[0]?.x ?? head.x, head.x), Math.max(points[0]?.x ?? head.x, head.x)))
        .map(({ link, path, head: { x, y, down } }) => (
          <g key={link.from} className={link.acknowledged ? 'arrow' : 'arrow arrow-waiting'}>
            <path className="arrow-halo" d={path} />
            <path className="arrow-line" d={path} />
            <path className="arrow-head" d={`M${x} ${y}l-4 ${down ? -8 : 8}h8Z`} />
          </g>
        ))}
    </g>
  );
}
