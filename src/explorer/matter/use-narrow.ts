import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 1023px)');

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Under 1024 pixels lanes have no room. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
