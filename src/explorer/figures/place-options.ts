import type { Outlines } from '../map/outlines.js';

export interface PlaceOption {
  readonly value: string;
  readonly label: string;
}

/** The units of both worlds by the key under which the hub knows just them. */
const DISTRICT_SINCE = '19000101';
const COMMUNE_SINCE = '20250701';

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });
const inOrder = (one: PlaceOption, other: PlaceOption) => VIETNAMESE.compare(one.label, other.label);

/** Districts of 2019 in the province as it is now; two of one name are told apart by the province they lay in. */
export function districtOptions({ districts }: Outlines, formerProvince: (code: string) => string): readonly PlaceOption[] {
  const twice = (name: string) => districts.filter((one) => one.name === name).length > 1;
  return districts
    .map(({ code, name, province }) => ({
      value: `${code}-${DISTRICT_SINCE}`,
      label: twice(name) ? `${name} (${formerProvince(province)})` : name,
    }))
    .sort(inOrder);
}

export const communeOptions = ({ communes }: Outlines): readonly PlaceOption[] =>
  communes.map(({ code, name }) => ({ value: `${code}-${COMMUNE_SINCE}`, label: name })).sort(inOrder);
