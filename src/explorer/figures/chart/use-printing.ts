import { useEffect, useState } from 'react';

/** Whether the page is being put on paper, which is always light. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const turn = () => setPrinting(paper.matches);
    paper.addEventListener('change', turn);
    return () => paper.removeEventListener('change', turn);
  }, []);
  return printing;
}
