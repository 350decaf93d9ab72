import { readAddress } from '../app/read-address.js';
import type { MatterOrder } from '../generated/operations.js';
import { COLUMN_IDS } from './columns.js';

/** The conditions and the look of the list as they stand in the address: codes, years and days only. */
export interface MattersSearch {
  readonly q?: string | undefined;
  readonly stage?: string | undefined;
  readonly area?: string | undefined;
  readonly agency?: string | undefined;
  readonly org?: string | undefined;
  readonly held?: string | undefined;
  readonly border?: 'yes' | 'no' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: 'none' | 'some' | undefined;
  readonly offence?: string | undefined;
  readonly seriousness?: string | undefined;
  readonly mode?: string | undefined;
  readonly late?: '1' | undefined;
  readonly mine?: '1' | undefined;
  readonly warned?: '1' | undefined;
  readonly sort?: MatterOrder | undefined;
  readonly cols?: string | undefined;
  readonly rows?: '32' | undefined;
}

const CODES = /^[A-Z_]+(,[A-Z_]+)*$/;
const CODE = /^[A-Z0-9_-]{1,64}$/;
const YEAR_OR_DAY = /^\d{4}(-\d{2}-\d{2})?$/;
const YES = /^1$/;

const FORMS: Readonly<Record<keyof MattersSearch, RegExp>> = {
  q: /^.{1,200}$/,
  stage: CODES,
  area: CODE,
  agency: CODES,
  org: CODE,
  held: CODES,
  border: /^(yes|no)$/,
  from: YEAR_OR_DAY,
  to: YEAR_OR_DAY,
  outcome: /^(none|some)$/,
  offence: /^\d{1,4}(\.\d{1,2})?$/,
  seriousness: CODES,
  mode: CODES,
  late: YES,
  mine: YES,
  warned: YES,
  sort: /^(OPENED|LAST_CHANGE|CODE|DUE)$/,
  cols: new RegExp(`^(${COLUMN_IDS.join('|')})(,(${COLUMN_IDS.join('|')}))*$`),
  rows: /^32$/,
};

export const readMattersSearch = (raw: Record<string, unknown>): MattersSearch => readAddress(raw, FORMS);

/** How the list looks is no condition. */
const LOOK: ReadonlySet<string> = new Set(['sort', 'cols', 'rows']);

export const conditionsIn = (search: MattersSearch): MattersSearch =>
  Object.fromEntries(Object.entries(search).filter(([key, value]) => value && !LOOK.has(key))) as MattersSearch;

/** What stays when all conditions are let go; an order by deadline goes with them. */
export const lookIn = (search: MattersSearch): MattersSearch =>
  Object.fromEntries(Object.entries(search).filter(([key, value]) => value && value !== 'DUE' && LOOK.has(key))) as MattersSearch;

/** What was chosen anew; what was let go leaves the address. */
export const changed = (search: MattersSearch, part: MattersSearch): MattersSearch =>
  Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)) as MattersSearch;
