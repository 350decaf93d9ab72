/** An attribute that a text names, with the share of the inhabitants who would be thought of. */
export interface Share {
  readonly attribute: string;
  readonly value: string;
  readonly partsPerMillion: number;
  /** The next coarser value; null: the attribute is left out. */
  readonly wider: string | null;
}

/** Combinations of what a text names, none holding another, that fit fewer people than the limit. */
export interface Narrow {
  readonly attributes: readonly string[];
  readonly fitting: number;
}

const MILLION = 1_000_000n;

/** Inhabitants times the share of each attribute, rounded down. Whole numbers only, so that everybody gets the same figure. */
export function fitting(inhabitants: number, shares: readonly Pick<Share, 'partsPerMillion'>[]): number {
  const parts = shares.reduce((product, { partsPerMillion }) => product * BigInt(partsPerMillion), BigInt(inhabitants));
  return Number(parts / MILLION ** BigInt(shares.length));
}

/** Why a text is not released: the place alone where it is too small, else the fewest attributes that together name too few. */
export function narrowCombinations(inhabitants: number, shares: readonly Share[], least: number): readonly Narrow[] {
  const found: Narrow[] = [];
  for (const chosen of combinationsBySize(shares)) {
    const attributes = chosen.map(({ attribute }) => attribute);
    if (found.some((narrower) => narrower.attributes.every((one) => attributes.includes(one)))) continue;
    const count = fitting(inhabitants, chosen);
    if (count < least) found.push({ attributes, fitting: count });
  }
  return found;
}

function combinationsBySize(shares: readonly Share[]): readonly (readonly Share[])[] {
  const all = Array.from({ length: 2 ** shares.length }, (_, bits) => shares.filter((_share, at) => (bits >> at) & 1));
  return all.sort((one, other) => one.length - other.length);
}
