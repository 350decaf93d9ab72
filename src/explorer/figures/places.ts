import { drawnOutlines } from '../map/drawn-outlines.js';
import { communeOptions, districtOptions } from './place-options.js';

const districts = districtOptions(drawnOutlines);
const communes = communeOptions(drawnOutlines);
const names = new Map([...districts, ...communes].map(({ value, label }) => [value, label]));

/** The units of the province that figures may be asked for, by key and name. */
export const places = { districts, communes, nameOf: (key: string): string => names.get(key) ?? key } as const;
