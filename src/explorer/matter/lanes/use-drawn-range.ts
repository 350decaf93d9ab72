import { type RefObject, useEffect, useState } from 'react';

/** Only what is near is drawn: the visible part and one screen to either side. */
export function useDrawnRange(scroller: RefObject<HTMLElement | null>, width: number) {
  const [at, setAt] = useState({ left: 0, page: Number.POSITIVE_INFINITY });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let asked = 0;
    const read = () => {
      asked = 0;
      const page = element.clientWidth;
      setAt(page >= width ? { left: 0, page: Number.POSITIVE_INFINITY } : { left: Math.floor(element.scrollLeft / page) * page, page });
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(read);
    };
    read();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, width]);
  const from = at.left - at.page;
  const to = at.left + 3 * at.page;
  return {
    drawn: (x0: number, x1: number) => x1 >= from && x0 <= to,
    /** Brings a place of the axis into view. */
    reveal: (x: number) => {
      const element = scroller.current;
      if (!element) return;
      const margin = Math.min(120, element.clientWidth / 4);
      if (x < element.scrollLeft + margin) element.scrollLeft = x - margin;
      else if (x > element.scrollLeft + element.clientWidth - margin) element.scrollLeft = x - element.clientWidth + margin;
    },
  };
}
