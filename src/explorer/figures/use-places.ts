import { useMemo } from 'react';
import { useWords } from '../app/language.js';
import { drawnOutlines } from '../map/drawn-outlines.js';
import { communeOptions, districtOptions, type PlaceOption } from './place-options.js';
import { figuresWords } from './words.js';

interface Places {
  readonly districts: readonly PlaceOption[];
  readonly communes: readonly PlaceOption[];
  readonly nameOf: (key: string) => string;
}

/** The units of the province that figures may be asked for, by key and name. */
export function usePlaces(): Places {
  const words = useWords(figuresWords);
  return useMemo(() => {
    const former: Readonly<Record<string, string>> = { 82: words.formerTienGiang, 87: words.formerDongThap };
    const [districts, communes] = [districtOptions(drawnOutlines, (code) => former[code] ?? code), communeOptions(drawnOutlines)];
    const names = new Map([...districts, ...communes].map(({ value, label }) => [value, label]));
    return { districts, communes, nameOf: (key) => names.get(key) ?? key };
  }, [words]);
}
