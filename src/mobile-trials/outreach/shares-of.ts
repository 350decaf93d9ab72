import { badInput } from '../../platform/errors.js';
import type { CheckOutreachText } from './check-outreach-text.input.js';
import type { Share } from './fitting.js';

export interface ShareRow {
  readonly attribute: string;
  readonly value: string;
  readonly parts_per_million: number;
  readonly wider: string | null;
}

/** Stands in the table for every code of a list whose codes all count the same. */
const ANY = '*';

/** The shares of what a text names, and all that there are. A code that the data does not know is refused: nothing could be counted with it. */
export function sharesOf(
  input: CheckOutreachText,
  rows: readonly ShareRow[],
): { readonly said: readonly Share[]; readonly all: readonly Share[] } {
  const all = rows.map(({ attribute, value, parts_per_million: partsPerMillion, wider }) => ({ attribute, value, partsPerMillion, wider }));
  const said = namedBy(input).flatMap(({ attribute, value, field }) => {
    if (value === null || value === undefined) return [];
    const share =
      all.find((one) => one.attribute === attribute && one.value === value) ??
      all.find((one) => one.attribute === attribute && one.value === ANY);
    if (!share) throw badInput('outreach.unknown-code', { field }, ['input', field]);
    return [share];
  });
  return { said, all };
}

function namedBy({ year, month, ageBand, sex, offence, method, relation }: CheckOutreachText) {
  const given = month !== null && month !== undefined;
  if (given && (!year || month < 1 || month > 12)) throw badInput('outreach.month', {}, ['input', 'month']);
  return [
    { attribute: 'TIME', value: given ? 'MONTH' : year ? 'YEAR' : null, field: 'year' },
    { attribute: 'AGE_BAND', value: ageBand, field: 'ageBand' },
    { attribute: 'SEX', value: sex, field: 'sex' },
    { attribute: 'OFFENCE', value: offence, field: 'offence' },
    { attribute: 'METHOD', value: method, field: 'method' },
    { attribute: 'RELATION', value: relation, field: 'relation' },
  ];
}
