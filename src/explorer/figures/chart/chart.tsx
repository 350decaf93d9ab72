import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWidth } from '../../shown/use-width.js';
import type { ChartOption } from './chart-said.js';
import type { Drawing } from './drawing.js';
import { readTokens, type Tokens } from './tokens.js';
import { usePrinting } from './use-printing.js';

interface Properties {
  readonly height: number;
  readonly option: (tokens: Tokens, width: number) => ChartOption;
  /** A figure was chosen, by its place in the rows. */
  readonly onOpen: (index: number) => void;
}

/** A chart at its final size from the first moment on; drawn again for another width, another colour scheme and for paper. */
export function Chart({ height, option, onOpen }: Properties) {
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: scheme and paper are read from the page, not from a value
  useEffect(() => {
    if (!drawing) return;
    drawing.resize({ width, height });
    drawing.setOption(option(readTokens(), width), true);
  }, [drawing, option, width, height, scheme, printing]);
  useEffect(() => {
    const open = ({ dataIndex }: { readonly dataIndex: number }) => onOpen(dataIndex);
    drawing?.on('click', open as (event: unknown) => void);
    return () => void (drawing?.isDisposed() ? null : drawing?.off('click', open as () => void));
  }, [drawing, onOpen]);
  return <div ref={box} className="chart" style={{ height }} />;
}
