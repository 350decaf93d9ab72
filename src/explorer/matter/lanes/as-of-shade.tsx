import { useWords } from '../../app/language.js';
import { writtenDay } from '../course/days.js';
import { FRAME, LANES_TOP } from '../course/frame.js';
import { matterWords } from '../words.js';
import { decoration } from '../../shown/decoration.js';

interface Properties {
  readonly x: number;
  readonly day: number;
  readonly width: number;
  readonly height: number;
}

const PILL = 156;
/** As high as the row of days, so that no word under it is cut. */
const PILL_HEIGHT = LANES_TOP - FRAME.band - 1;

/** The day from which one looks: what came later lies in the shade. */
export function AsOfShade({ x, day, width, height }: Properties) {
  const words = useWords(matterWords);
  const left = x > PILL ? x - PILL : x;
  return (
    <g className="as-of-shade" {...decoration}>
      <rect className="as-of-later" x={x} y={0} width={Math.max(0, width - x)} height={height} />
      <line x1={x} x2={x} y1={FRAME.band} y2={height} />
      <rect className="as-of-pill" x={left} y={FRAME.band + 1} width={PILL} height={PILL_HEIGHT} />
      <text className="as-of-day" x={left + PILL / 2} y={FRAME.band + 1 + PILL_HEIGHT / 2 + 4} textAnchor="middle">
        {words.knownUntil} {writtenDay(day)}
      </text>
      {width - x > 170 && (
        <text className="as-of-word" x={width - 12} y={LANES_TOP + 18} textAnchor="end">
          {words.notYetKnown}
        </text>
      )}
    </g>
  );
}
