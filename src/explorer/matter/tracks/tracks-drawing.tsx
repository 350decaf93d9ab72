import type { Course } from '../course/course-of.js';
import type { Past } from '../course/past.js';
import { type levelArrows, type Tracks, trackX } from '../course/tracks.js';
import { MarkShape } from '../lanes/mark-shape.js';

interface Properties {
  readonly course: Course;
  readonly past: Past;
  readonly tracks: Tracks;
  readonly waiting: ReadonlySet<string>;
  readonly arrows: ReturnType<typeof levelArrows>;
  readonly near: (y: number) => boolean;
}

/** The upright lanes themselves; the words beside them say the same. */
export function TracksDrawing({ course, past, tracks, waiting, arrows, near }: Properties) {
  const at = (day: number) => tracks.rows.find(({ item }) => item.span && item.span.from >= day)?.y ?? tracks.height;
  return (
    <svg className="tracks-drawing" width={120} height={tracks.height} aria-hidden="true">
      {course.agencies.map((agency, index) => (
        <g key={agency} className="lane" data-agency={agency}>
          <line className="track" x1={trackX(index)} x2={trackX(index)} y1={0} y2={tracks.height} />
          {past.holdings
            .filter((holding) => holding.agency === agency)
            .map(({ from, to, openStart }) => (
              <line
                key={from}
                className={openStart ? 'holding holding-open' : 'holding'}
                x1={trackX(index)}
                x2={trackX(index)}
                y1={at(from)}
                y2={to === null ? tracks.height : at(to)}
              />
            ))}
        </g>
      ))}
      {arrows
        .filter(({ y }) => near(y))
        .map(({ link, x0, x1, y }) => {
          const side = x1 > x0 ? 1 : -1;
          const head = x1 - side * 9;
          return (
            <g key={link.from}>
              <circle className="arrow-start" cx={x0} cy={y} r={2} />
              <path className={link.acknowledged ? 'arrow-line' : 'arrow-line arrow-waiting'} d={`M${x0} ${y}H${head - side * 6}`} />
              <path className={link.acknowledged ? 'arrow-head' : 'arrow-head arrow-head-waiting'} d={`M${head} ${y}l${-side * 7} -4v8Z`} />
            </g>
          );
        })}
      {tracks.rows
        .filter(({ y }) => near(y))
        .map(({ item, y }) => (
          <g
            key={item.id}
            className="lane"
            data-agency={item.agency}
            transform={`translate(${trackX(course.agencies.indexOf(item.agency))} ${y})`}
          >
            <MarkShape shape={item.shape} hollow={past.later.has(item.id) || waiting.has(item.id) || item.pending === true} />
          </g>
        ))}
    </svg>
  );
}
