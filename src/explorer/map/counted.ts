import type { ReactNode } from 'react';

/** What the areas of a map are told by: a number each, and perhaps marks on them. */
export interface Counted {
  /** What is counted, as it stands after its number. */
  readonly unit: string;
  /** By code of the region; null is too few to tell, what is not in it is nought. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly markUnit?: string | undefined;
  readonly marks?: ReadonlyMap<string, number> | undefined;
  /** A figure opens its list, for whoever may. */
  readonly opened?: ((code: string, shown: string) => ReactNode) | undefined;
}
