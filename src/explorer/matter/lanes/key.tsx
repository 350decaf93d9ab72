import type { ReactNode } from 'react';
import { useWords } from '../../app/language.js';
import { shapeWords } from '../course-words.js';
import { matterWords } from '../words.js';
import { Lock, Unequal } from './mark-button.js';
import { MarkShape } from './mark-shape.js';

const SHAPES = ['receipt', 'decision', 'end', 'handover', 'return', 'pause', 'activity', 'dot', 'flag'] as const;

/** What each mark means, in words. */
export function Key() {
  const words = useWords(matterWords);
  const names = useWords(shapeWords);
  return (
    <section className="key" aria-label={words.key}>
      <h2>{words.key}</h2>
      <ul className="plain">
        {SHAPES.map((shape) => (
          <Entry key={shape} name={names[shape]}>
            <MarkShape shape={shape} />
          </Entry>
        ))}
        <Entry name={names.waiting}>
          <MarkShape shape="handover" hollow />
        </Entry>
        <Entry name={names.later}>
          <MarkShape shape="activity" hollow />
        </Entry>
        <Entry name={names.lock}>
          <g transform="translate(-9 -7)">
            <Lock />
          </g>
        </Entry>
        <Entry name={names.contradiction}>
          <g transform="translate(-9 -7)">
            <Unequal />
          </g>
        </Entry>
        <Entry name={names.capsule}>
          <rect className="capsule" x={-14} y={-6} width={28} height={12} rx={6} />
        </Entry>
        <Entry name={names.cluster}>
          <circle className="mark mark-cluster" r={10} />
          <text className="mark-count" y={4} textAnchor="middle">
            5
          </text>
        </Entry>
        <Entry name={names.holder}>
          <line className="holding" x1={-14} x2={14} y1={0} y2={0} />
        </Entry>
        <Entry name={names.clock}>
          <path className="clock-line" d="M-14 -4V4M-14 0H8M14 -4V4" />
          <path className="clock-rest" d="M8 0H14" />
        </Entry>
        <Entry name={names.late}>
          <rect className="clock-red" x={-12} y={-3} width={24} height={6} />
        </Entry>
      </ul>
    </section>
  );
}

function Entry({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={34} height={26} viewBox="-17 -13 34 26" aria-hidden="true" className="lane" data-agency="POLICE">
        {children}
      </svg>
      {name}
    </li>
  );
}
