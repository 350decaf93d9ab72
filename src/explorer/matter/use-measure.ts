import { useEffect, useMemo, useState } from 'react';

const FAMILY = '"Be Vietnam Pro", system-ui, sans-serif';

/** How wide a label is in the page's letters; measured anew once those have come. */
export function useMeasure(): (text: string, bold: boolean) => number {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void document.fonts.ready.then(() => !gone && setReady(true));
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => measurer(ready), [ready]);
}

function measurer(_ready: boolean): (text: string, bold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = `${bold ? 1 : 0}${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context) context.font = `${bold ? 600 : 400} 12px ${FAMILY}`;
    const width = context ? context.measureText(text).width : text.length * 6.4;
    known.set(key, width);
    return width;
  };
}
