import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useWidth } from '../../shown/use-width.js';
import type { ChartOption } from './chart-said.js';
import type { Drawing } from './drawing.js';
import { readTokens, type Tokens } from './tokens.js';
import { usePrinting } from './use-printing.js';

interface Properties {
  readonly height: number;
  readonly option: (tokens: Tokens, width: number) => ChartOption;
  /** What lies over the chart, given how it tells of one figure, by its place in the rows. */
  readonly over: (tell: (index: number | null) => void) => ReactNode;
}

/** A chart at its final size from the first moment on; drawn again for another width, another colour scheme and for paper. */
export function Chart({ height, option, over }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const width = useWidth(box, 600);
  const scheme = useComputedColorScheme('light');
  const printing = usePrinting();
  useEffect(() => {
    let begun: Drawing | null = null;
    let gone = false;
    void import('./drawing.js').then(({ beginDrawing }) => {
      if (gone || !box.current) return;
      begun = beginDrawing(box.current);
      setDrawing(begun);
    });
    return () => {
      gone = true;
      begun?.dispose();
      setDrawing(null);
    };
  }, []);
  // Drawn anew also for another scheme or paper: the tokens are read from the page.
  useEffect(() => {
    if (!drawing) return;
    drawing.resize({ width, height });
    drawing.setOption(option(readTokens(), width), true);
  }, [drawing, option, width, height, scheme, printing]);
  const tell = useCallback(
    (index: number | null) =>
      drawing?.dispatchAction(index === null ? { type: 'hideTip' } : { type: 'showTip', seriesIndex: 0, dataIndex: index }),
    [drawing],
  );
  return (
    <div className="chart-frame" style={{ height }}>
      <div ref={box} className="chart" />
      {over(tell)}
    </div>
  );
}
