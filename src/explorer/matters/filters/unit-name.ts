import { partialDate } from '../../shown/dates.js';

interface Unit {
  readonly name?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly partOf?: { readonly name?: string | null } | null;
}

interface Said {
  readonly before: string;
  readonly since: string;
}

/** The beginning of what stood when the first list was made is not known. */
const UNKNOWN = '1900';

/** A unit as one tells it from its namesakes: what it lies in, and in which era it stood. */
export function unitName({ name, partOf, validFrom, validTo }: Unit, { before, since }: Said): string {
  const era = [
    validFrom && !validFrom.startsWith(UNKNOWN) ? `${since} ${partialDate(validFrom)}` : '',
    validTo ? `${before} ${partialDate(validTo)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const known = [name, partOf?.name].filter(Boolean).join(', ');
  return era ? `${known} (${era})` : known;
}
