import { readAddress } from '../app/read-address.js';
import type { MapView, World } from '../map/region.js';

/** The conditions of the figures as they stand in the address, and how they are shown. */
export interface FiguresSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly area?: string | undefined;
  readonly stage?: string | undefined;
  readonly held?: string | undefined;
  readonly border?: 'yes' | 'no' | undefined;
  readonly seriousness?: string | undefined;
  readonly world?: World | undefined;
  readonly view?: MapView | undefined;
}

const FORMS: Readonly<Record<keyof FiguresSearch, RegExp>> = {
  from: /^\d{4}$/,
  to: /^\d{4}$/,
  area: /^[\w-]{1,64}$/,
  stage: /^[A-Z_]+(,[A-Z_]+)*$/,
  held: /^[A-Z_]+$/,
  border: /^(yes|no)$/,
  seriousness: /^[A-Z_]+$/,
  world: /^(2019|2025)$/,
  view: /^table$/,
};

export const readFiguresSearch = (raw: Record<string, unknown>): FiguresSearch => readAddress(raw, FORMS);

const LOOK: ReadonlySet<string> = new Set(['world', 'view']);

/** What narrows the figures down; how they are shown does not. */
export const conditionsIn = (search: FiguresSearch): readonly string[] =>
  Object.entries(search).flatMap(([key, value]) => (value && !LOOK.has(key) ? [key] : []));
