import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { decoration } from '../shown/decoration.js';
import { useWidth } from '../shown/use-width.js';
import type { Class } from './classes.js';
import type { Counted } from './counted.js';
import { Labels } from './labels.js';
import { Marks } from './marks.js';
import type { Outlines } from './outlines.js';
import type { Region } from './region.js';
import { stepOf } from './step-of.js';
import { towards } from './towards.js';
import './map.css';

interface Properties {
  readonly name: string;
  readonly frame: Pick<Outlines, 'width' | 'height'>;
  readonly regions: readonly Region[];
  readonly counted: Counted;
  readonly classes: readonly Class[];
  readonly said: (region: Region) => string;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  /** What is pointed at or stands under the keyboard, without being chosen. */
  readonly pointed: string | null;
  readonly onPoint: (code: string | null) => void;
}

/** From this width on there is room for the names of districts, never for those of all communes. */
const LABELS_FROM = 700;
const LABELLED = 40;

/** The province as regions that can be reached by keyboard: one stop for Tab, arrows from region to region, Enter chooses. */
export function ProvinceMap({ name, frame, regions, counted, classes, said, chosen, onChoose, pointed, onPoint }: Properties) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const [at, setAt] = useState<string | null>(null);
  const stop = regions.find(({ code }) => code === (at ?? chosen)) ?? regions[0];
  const { values, marks } = counted;
  const unit = frame.width / Math.max(width, 1);
  const labelled = width >= LABELS_FROM && regions.length <= LABELLED;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, region: Region) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(region.code);
    }
    const next = towards(region, event.key, regions);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next) document.getElementById(`${id}-${next.code}`)?.focus();
  };
  return (
    <div ref={box} className="province">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={name}>
        <Grounds id={id} unit={unit} />
        {regions.map((region) => (
          // biome-ignore lint/a11y/useSemanticElements: a region of a drawing cannot be a button element
          <g
            key={region.code}
            id={`${id}-${region.code}`}
            className="region"
            role="button"
            tabIndex={region === stop ? 0 : -1}
            aria-label={said(region)}
            aria-pressed={region.code === chosen}
            onClick={() => onChoose(region.code)}
            onKeyDown={(event) => onKeyDown(event, region)}
            onFocus={() => {
              setAt(region.code);
              onPoint(region.code);
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(region.code)}
            onPointerLeave={() => onPoint(null)}
          >
            <RegionShape id={id} region={region} value={values.get(region.code)} classes={classes} />
          </g>
        ))}
        <Outline regions={regions} code={chosen} className="region-chosen" />
        <Outline regions={regions} code={pointed} className="region-at" />
        {labelled && <Labels regions={regions} values={values} unit={unit} />}
        {marks && <Marks regions={regions} marks={marks} unit={unit} above={labelled} />}
      </svg>
    </div>
  );
}

/** Hatch and dots, as wide on every screen. */
function Grounds({ id, unit }: { readonly id: string; readonly unit: number }) {
  return (
    <defs>
      <pattern id={`hatch-${id}`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform={`scale(${unit}) rotate(45)`}>
        <rect className="map-ground" width={7} height={7} />
        <rect className="map-hatch" width={1.5} height={7} />
      </pattern>
      <pattern id={`dots-${id}`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={`scale(${unit})`}>
        <rect className="map-ground" width={6} height={6} />
        <circle className="map-hatch" cx={2} cy={2} r={0.9} />
      </pattern>
    </defs>
  );
}

interface ShapeProperties {
  readonly id: string;
  readonly region: Region;
  readonly value: number | null | undefined;
  readonly classes: readonly Class[];
}

function RegionShape({ id, region, value, classes }: ShapeProperties) {
  const pattern = value === null ? 'hatch' : region.several && value === undefined ? 'dots' : null;
  if (pattern) return <path d={region.path} fill={`url(#${pattern}-${id})`} />;
  return <path d={region.path} data-step={stepOf(value ?? 0, classes)} />;
}

/** Drawn again over its neighbours, which would cover half of the line. */
function Outline({
  regions,
  code,
  className,
}: {
  readonly regions: readonly Region[];
  readonly code: string | null;
  readonly className: string;
}) {
  const region = regions.find((one) => one.code === code);
  return region ? <path className={className} d={region.path} {...decoration} /> : null;
}
