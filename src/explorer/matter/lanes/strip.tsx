import { useId } from 'react';
import { FRAME } from '../course/frame.js';
import { ArrowsDrawing } from './arrows-drawing.js';
import { AsOfShade } from './as-of-shade.js';
import { Axis } from './axis.js';
import { LabelColumn } from './label-column.js';
import { LabelsDrawing } from './labels-drawing.js';
import { LaneDrawing } from './lane-drawing.js';
import type { LanesProperties } from './lanes.js';
import { MarkShape } from './mark-shape.js';

type Properties = Omit<LanesProperties, 'selected' | 'onChoose' | 'onZoom'> & { readonly from: number; readonly to: number };

/** A part of the lanes for paper: nothing to press, and the labels stand beside each part. */
export function Strip({ matter, drawing, scale, bands, ticks, kept, holder, asOf, later, waiting, from, to }: Properties) {
  const id = `strip-${useId().replaceAll(/[^\w-]/g, '')}`;
  const drawn = (x0: number, x1: number) => x1 >= from && x0 <= to;
  return (
    <div className="lanes card">
      <LabelColumn matter={matter} lanes={drawing.lanes} kept={kept} holder={holder} />
      <svg aria-hidden="true" width={to - from} height={drawing.height} viewBox={`${from} 0 ${to - from} ${drawing.height}`}>
        <Axis id={id} scale={scale} bands={bands} ticks={ticks} height={drawing.height} drawn={drawn} />
        {drawing.lanes.map((lane) => (
          <LaneDrawing key={lane.agency} lane={lane} width={scale.width} drawn={drawn} />
        ))}
        {asOf !== null && <AsOfShade x={scale.x(asOf)} day={asOf} width={scale.width} height={drawing.height} />}
        <ArrowsDrawing arrows={drawing.arrows} drawn={drawn} />
        {drawing.lanes.map((lane) => (
          <LabelsDrawing key={lane.agency} lane={lane} drawn={drawn} />
        ))}
        {drawing.lanes.map(({ agency, top, marks }) => (
          <g key={agency} className="lane" data-agency={agency}>
            {marks
              .filter(({ x }) => drawn(x, x))
              .map(({ items: [item, ...others], x }) => (
                <g key={item?.id} transform={`translate(${x} ${top + FRAME.baseline})`}>
                  {item && (
                    <MarkShape
                      shape={others.length > 0 ? 'activity' : item.shape}
                      hollow={later.has(item.id) || waiting.has(item.id) || item.pending === true}
                    />
                  )}
                </g>
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
