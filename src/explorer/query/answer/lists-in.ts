export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface ListFound {
  /** The keys that lead to it ("matter.crimeTips"); lists within lists are put together. */
  readonly path: string;
  readonly rows: readonly { readonly [key: string]: Json }[];
}

/** Every list of objects in an answer, outermost first. */
export function listsIn(data: Json): readonly ListFound[] {
  const found = new Map<string, { readonly [key: string]: Json }[]>();
  walk(data, '', found);
  return [...found].map(([path, rows]) => ({ path, rows })).sort((a, b) => a.path.split('.').length - b.path.split('.').length);
}

function walk(value: Json, path: string, found: Map<string, { readonly [key: string]: Json }[]>): void {
  if (Array.isArray(value)) {
    const rows = (value as readonly Json[]).filter(isObject);
    if (rows.length > 0) found.set(path, [...(found.get(path) ?? []), ...rows]);
    for (const row of rows) walk(row, path, found);
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`, found);
  }
}

/** The columns of rows: every value that is no list, objects taken apart ("place.name"); lists count as one value. */
export function columnsOf(rows: ListFound['rows']): readonly string[] {
  const columns = new Set<string>();
  const add = (row: { readonly [key: string]: Json }, before: string) => {
    for (const [key, value] of Object.entries(row)) {
      if (isObject(value)) add(value, `${before}${key}.`);
      else columns.add(`${before}${key}`);
    }
  };
  for (const row of rows) add(row, '');
  // What is null in one row and an object in another has the object's columns alone.
  return [...columns].filter((column) => ![...columns].some((other) => other.startsWith(`${column}.`)));
}

/** The value in a column of a row; undefined where the row holds nothing there. */
export function valueIn(row: Json, column: string): Json | undefined {
  let value: Json | undefined = row;
  for (const key of column.split('.')) {
    if (value === null) return null;
    value = isObject(value) ? value[key] : undefined;
  }
  return value;
}
