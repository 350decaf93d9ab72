import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../app/language.js';
import type { MatterShown } from '../course/course-of.js';
import type { Mark } from '../course/dodge.js';
import { FRAME } from '../course/frame.js';
import type { DrawnCourse } from '../course/layout.js';
import { nextStop } from '../course/navigate.js';
import type { Scale } from '../course/scale.js';
import type { Band } from '../course/stage-band.js';
import type { Tick } from '../course/ticks.js';
import { matterWords } from '../words.js';
import { ArrowsDrawing } from './arrows-drawing.js';
import { AsOfShade } from './as-of-shade.js';
import { Axis } from './axis.js';
import { DayPill } from './day-pill.js';
import { LabelColumn } from './label-column.js';
import { LabelsDrawing } from './labels-drawing.js';
import { LaneDrawing } from './lane-drawing.js';
import { MarkButton } from './mark-button.js';
import { useDrawnRange } from './use-drawn-range.js';
import './lanes.css';
import './marks.css';
import './as-of-shade.css';
import './key.css';

export interface LanesProperties {
  readonly matter: MatterShown;
  readonly drawing: DrawnCourse;
  readonly scale: Scale;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly kept: ReadonlySet<string>;
  readonly holder: string | null;
  readonly asOf: number | null;
  readonly selected: string | null;
  /** Happened by the chosen day and known only later. */
  readonly later: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
  readonly onChoose: (mark: Mark, byKeyboard: boolean) => void;
  readonly onZoom: (step: 1 | -1) => void;
}

/** The course of a matter on one time axis, a lane for each agency; one tab stop, and arrow keys within. */
export function Lanes(properties: LanesProperties) {
  const { matter, drawing, scale, asOf, selected, later, waiting, onChoose, onZoom } = properties;
  const words = useWords(matterWords);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Mark | null>(null);
  const [focused, setFocused] = useState(false);
  const wanted = useRef<string | null>(null);
  const { drawn, reveal } = useDrawnRange(scroller, scale.width);
  const stops = useMemo(
    () =>
      drawing.lanes.flatMap(({ marks, top }, lane) =>
        marks.map((mark) => ({ id: mark.items[0]?.id ?? '', x: mark.x, y: top + FRAME.baseline, lane, mark })),
      ),
    [drawing],
  );
  const holding = (item: string | null) => stops.find(({ mark }) => mark.items.some((one) => one.id === item));
  const current = holding(active) ?? holding(selected) ?? stops[0];
  const shown = (pointed && holding(pointed.items[0]?.id ?? null)) ?? (focused ? current : undefined) ?? holding(selected);

  useEffect(() => {
    if (!wanted.current) return;
    const mark = scroller.current?.querySelector<SVGGElement>(`[data-mark="${wanted.current}"]`);
    if (!mark) return;
    wanted.current = null;
    mark.focus({ preventScroll: true });
  });

  const go = (to: { readonly id: string; readonly x: number } | null | undefined) => {
    if (!to) return;
    wanted.current = to.id;
    setActive(to.id);
    reveal(to.x);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const along =
      event.key.toLowerCase() === 'h' ? drawing.arrows.find(({ link }) => current.mark.items.some((item) => item.id === link.from)) : null;
    const zoom = { '+': 1, '=': 1, '-': -1 }[event.key] as 1 | -1 | undefined;
    const next = along ? holding(along.link.to) : nextStop(stops, current.id, event.key);
    if (!along && !zoom && !next && !/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    if (zoom) onZoom(zoom);
    else go(next);
  };

  return (
    <div className="lanes card">
      <LabelColumn matter={matter} lanes={drawing.lanes} kept={properties.kept} holder={properties.holder} />
      <div className="lanes-scroll" ref={scroller}>
        <p id={`${id}-help`} className="visually-hidden">
          {words.lanesHelp}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are buttons */}
        <svg
          width={scale.width}
          height={drawing.height}
          role="group"
          aria-label={words.lanesName}
          aria-describedby={`${id}-help`}
          onKeyDown={onKey}
          onBlur={() => setFocused(false)}
        >
          <Axis id={`hatch-${id}`} scale={scale} bands={properties.bands} ticks={properties.ticks} height={drawing.height} drawn={drawn} />
          {drawing.lanes.map((lane) => (
            <LaneDrawing key={lane.agency} lane={lane} width={scale.width} drawn={drawn} />
          ))}
          {asOf !== null && <AsOfShade x={scale.x(asOf)} day={asOf} width={scale.width} height={drawing.height} />}
          {shown && <DayPill item={shown.mark.items[0]} x={shown.x} y={shown.y} height={drawing.height} width={scale.width} />}
          <ArrowsDrawing arrows={drawing.arrows} drawn={drawn} />
          {drawing.lanes.map((lane) => (
            <LabelsDrawing key={lane.agency} lane={lane} drawn={drawn} />
          ))}
          {drawing.lanes.map((lane) => (
            <g key={lane.agency} className="lane" data-agency={lane.agency}>
              {lane.marks.map((mark) => {
                const [first] = mark.items;
                if (!first || !(drawn(mark.x, mark.x) || first.id === current?.id)) return null;
                return (
                  <MarkButton
                    key={first.id}
                    mark={mark}
                    y={lane.top + FRAME.baseline}
                    tabbed={first.id === current?.id}
                    selected={mark.items.some((item) => item.id === selected)}
                    hollow={later.has(first.id)}
                    waiting={waiting.has(first.id)}
                    onPoint={setPointed}
                    onFocus={() => {
                      setActive(first.id);
                      setFocused(true);
                    }}
                    onChoose={(chosen) => onChoose(chosen, focused)}
                  />
                );
              })}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}
