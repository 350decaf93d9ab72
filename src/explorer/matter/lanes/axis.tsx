import { useWords } from '../../app/language.js';
import { bandWords } from '../course-words.js';
import { FRAME, LANES_TOP } from '../course/frame.js';
import { type Scale, SILENCE_SIDE } from '../course/scale.js';
import type { Band } from '../course/stage-band.js';
import type { Tick } from '../course/ticks.js';
import { matterWords } from '../words.js';
import { decoration } from '../../shown/decoration.js';

/** Thinner than this nothing of a band is seen. */
const NARROW = 3;
/** The stage of today keeps its name, which may reach so far into the end of the band before it. */
const REACH = 20;

interface Properties {
  readonly id: string;
  readonly scale: Scale;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly height: number;
  readonly drawn: (x0: number, x1: number) => boolean;
}

/** The ground of the drawing: stages above, months below them, silences hatched through all lanes. */
export function Axis({ id, scale, bands, ticks, height, drawn }: Properties) {
  const words = useWords(matterWords);
  const silences = scale.segments.filter(({ silence, x0, x1 }) => silence && drawn(x0, x1));
  return (
    <g {...decoration}>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width={7} height={7} />
        <rect className="hatch-line" width={1.5} height={7} />
      </pattern>
      <Bands scale={scale} bands={bands} drawn={drawn} />
      {ticks
        .filter(({ x }) => drawn(x, x))
        .map(({ x, text }) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <line className="month" y1={LANES_TOP - 8} y2={height} />
            <text className="axis-text" x={4} y={FRAME.band + 20}>
              {text}
            </text>
          </g>
        ))}
      {silences.map(({ x0, x1, from, to }) => {
        const left = x0 + SILENCE_SIDE;
        const width = x1 - SILENCE_SIDE - left;
        return (
          <g key={from}>
            <rect x={left} y={FRAME.band} width={width} height={height - FRAME.band} fill={`url(#${id})`} />
            <text className="silence-days" x={left + width / 2} y={FRAME.band + 14} textAnchor="middle">
              {to - from} {words.days}
            </text>
            <text className="silence-text" x={left + width / 2} y={FRAME.band + 27} textAnchor="middle">
              {words.silence}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Half of a short word still says too little: a band without room for its name stays without one. */
function Bands({ scale, bands, drawn }: Pick<Properties, 'scale' | 'bands' | 'drawn'>) {
  const names = useWords(bandWords);
  return bands.map(({ stage, from, to }, index) => {
    const x0 = index === 0 ? 0 : scale.x(from);
    const x1 = to === null ? scale.width : scale.x(to);
    const name = names[stage] ?? '';
    if (!drawn(x0, x1) || x1 - x0 < NARROW) return null;
    return (
      <g key={from} className={to === null ? 'band band-now' : 'band'}>
        <rect x={x0} y={0} width={Math.max(0, x1 - x0 - 2)} height={FRAME.band} />
        {name.length * 6.6 + 12 < x1 - x0 ? (
          <text x={x0 + 8} y={17}>
            {name}
          </text>
        ) : (
          to === null &&
          name.length * 6.6 + 12 < x1 - x0 + REACH && (
            <text x={x1 - 8} y={17} textAnchor="end">
              {name}
            </text>
          )
        )}
      </g>
    );
  });
}
