import { districtName } from '../map/district-name.js';
import type { Outlines } from '../map/outlines.js';

interface PlaceOption {
  readonly value: string;
  readonly label: string;
}

/** The units of both worlds by the key under which the hub knows just them. */
const DISTRICT_SINCE = '19000101';
const COMMUNE_SINCE = '20250701';

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });
const inOrder = (one: PlaceOption, other: PlaceOption) => VIETNAMESE.compare(one.label, other.label);

export const districtOptions = (outlines: Outlines): readonly PlaceOption[] =>
  outlines.districts.map(({ code }) => ({ value: `${code}-${DISTRICT_SINCE}`, label: districtName(outlines, code) ?? code })).sort(inOrder);

export const communeOptions = ({ communes }: Outlines): readonly PlaceOption[] =>
  communes.map(({ code, name }) => ({ value: `${code}-${COMMUNE_SINCE}`, label: name })).sort(inOrder);
