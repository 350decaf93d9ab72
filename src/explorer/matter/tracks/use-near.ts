import { type RefObject, useEffect, useState } from 'react';

/** The part of a tall drawing that is in sight, with one screen above and below it. */
export function useNear(drawing: RefObject<HTMLElement | null>): (y: number) => boolean {
  const [at, setAt] = useState(0);
  const [page, setPage] = useState(800);
  useEffect(() => {
    let asked = 0;
    const read = () => {
      asked = 0;
      const top = -(drawing.current?.getBoundingClientRect().top ?? 0);
      setPage(innerHeight);
      setAt(Math.floor(top / innerHeight));
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(read);
    };
    read();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [drawing]);
  return (y) => y >= (at - 1) * page && y <= (at + 3) * page;
}
