import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { agencyNames } from '../../words/people.js';
import type { Mark } from '../course/dodge.js';
import type { CourseItem } from '../course/item.js';
import { matterWords } from '../words.js';
import { MarkShape } from './mark-shape.js';

interface Properties {
  readonly mark: Mark;
  readonly y: number;
  readonly tabbed: boolean;
  readonly selected: boolean;
  readonly hollow: boolean;
  readonly waiting: boolean;
  readonly onPoint: (mark: Mark | null) => void;
  readonly onFocus: (mark: Mark) => void;
  readonly onChoose: (mark: Mark) => void;
}

/** One mark one can reach: its name says day, agency, kind and number. */
export function MarkButton({ mark, y, tabbed, selected, hollow, waiting, onPoint, onFocus, onChoose }: Properties) {
  const name = useMarkName();
  const [item] = mark.items;
  if (!item) return null;
  const many = mark.items.length > 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      tabIndex={tabbed ? 0 : -1}
      aria-label={name(mark.items, waiting)}
      aria-pressed={selected}
      className="mark-button"
      data-mark={item.id}
      transform={`translate(${mark.x} ${y})`}
      onClick={() => onChoose(mark)}
      onFocus={() => onFocus(mark)}
      onMouseEnter={() => onPoint(mark)}
      onMouseLeave={() => onPoint(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onChoose(mark);
        }
      }}
    >
      <rect className="mark-target" x={-12} y={-12} width={24} height={24} />
      {many ? <Cluster count={mark.items.length} /> : <MarkShape shape={item.shape} hollow={hollow || waiting || item.pending === true} />}
      {!many && item.withheld && <Lock />}
      {mark.items.some(({ contradicted }) => contradicted) && <Unequal />}
    </g>
  );
}

function Cluster({ count }: { readonly count: number }) {
  return (
    <>
      <circle className="mark mark-cluster" r={10} />
      <text className="mark-count" y={4} textAnchor="middle">
        {count}
      </text>
    </>
  );
}

/** A part of it is kept back from the person who reads. */
export function Lock() {
  return (
    <g className="mark-lock" transform="translate(9 7)">
      <path className="mark-lock-ground" d="M-6 -6H6V6H-6Z" />
      <path d="M-3 -0.5H3V3.5H-3ZM-1.8 -0.5V-2A1.8 1.8 0 0 1 1.8 -2V-0.5" />
    </g>
  );
}

/** Agencies recorded it differently. */
export function Unequal() {
  return (
    <g className="mark-unequal" transform="translate(9 7)">
      <circle r={6.5} />
      <path d="M-3 -1.5H3M-3 1.5H3M1.8 -3.6L-1.8 3.6" />
    </g>
  );
}

function useMarkName() {
  const words = useWords(matterWords);
  const agencies = useWords(agencyNames);
  return (items: readonly CourseItem[], waiting: boolean): string => {
    const [item, ...others] = items;
    if (!item) return '';
    const last = others.at(-1);
    const agency = agencies[item.agency] ?? item.agency;
    const unequal = items.some(({ contradicted }) => contradicted) ? words.contradiction : null;
    if (last) {
      const span = `${items.length} ${words.more}, ${partialDate(item.occurredAt)} – ${partialDate(last.occurredAt)}, ${agency}`;
      return [span, unequal].filter(Boolean).join(', ');
    }
    const extra = [
      item.number,
      waiting ? words.waiting : null,
      item.pending ? words.pendingItem : null,
      item.withheld ? words.partHidden : null,
    ];
    const said = [partialDate(item.occurredAt), agency, item.summary, ...extra, unequal];
    return said.filter(Boolean).join(', ');
  };
}
