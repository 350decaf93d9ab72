import { type KeyboardEvent, useCallback, useState } from 'react';

interface Properties {
  readonly count: number;
  /** How many rows stand in sight. */
  readonly page: () => number;
  readonly show: (index: number) => void;
  readonly open: (index: number) => void;
}

type Move = (at: number, page: number, last: number) => number;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_, __, last) => last,
};

/** One tab stop for all rows: arrows, Page, Home and End choose a row, Enter opens it. */
export function useRowKeys({ count, page, show, open }: Properties) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
      if (event.key === 'Enter') open(active);
      const move = MOVES[event.key];
      if (!move || count === 0) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(count - 1, move(active, page(), count - 1)));
      setChosen(next);
      show(next);
    },
    [active, count, page, show, open],
  );
  return { active, choose: setChosen, onKeyDown };
}
