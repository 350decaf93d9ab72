import type { Outlines } from './outlines.js';

/** The provinces of 2019 whose districts lie in the province of today. */
const PROVINCES: Readonly<Record<string, string>> = { 82: 'Tiền Giang', 87: 'Đồng Tháp' };

/** A district of 2019 by its name; two of one name are told apart by the province that they lay in. Null for one that is none of them. */
export function districtName({ districts }: Outlines, code: string): string | null {
  const found = districts.find((district) => district.code === code);
  if (!found) return null;
  const twice = districts.filter(({ name }) => name === found.name).length > 1;
  return twice ? `${found.name} (${PROVINCES[found.province] ?? found.province})` : found.name;
}
