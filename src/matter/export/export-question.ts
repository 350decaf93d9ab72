import type { FilterDefinition } from '../../hub/reading/filter-definition.js';
import type { MatterColumn } from '../matter-column.js';
import { mattersRead } from '../matters.js';
import type { ExportMatters } from './export-matters.input.js';
import { LIST_COLUMNS } from './list-columns.js';

/** The most rows of a file. */
export const MOST = 10_000;

type Given = Readonly<Record<string, unknown>>;

/** The key of one unit is its code and its first day. */
const KEY = /-\d{8}$/;

/** The question behind a file: the list as the page asks it, and the names of the place and the body that it is filtered by. */
export function exportQuestion({ filter, order }: ExportMatters, columns: readonly MatterColumn[]) {
  const asked = [...new Set(columns.map((name) => LIST_COLUMNS[name].asks))].join(' ');
  const names: Given = {
    ...(filter?.place ? { place: filter.place } : {}),
    ...(filter?.organisation ? { body: filter.organisation } : {}),
  };
  const declared = [
    '$filter: MatterFilter',
    '$order: MatterOrder',
    '$first: Int!',
    ...('place' in names ? ['$place: Code!'] : []),
    ...('body' in names ? ['$body: ShortText!'] : []),
  ];
  const roots = [
    `matters(filter: $filter, order: $order, first: $first) { nodes { ${asked} } pageInfo { hasNextPage } }`,
    ...('place' in names ? [`places(${KEY.test(String(names.place)) ? 'key' : 'code'}: $place, first: 1) { code key name }`] : []),
    ...('body' in names ? ['organisations(text: $body, first: 100) { code name nameEn }'] : []),
  ];
  return {
    text: `query ExportMatters(${declared.join(', ')}) { ${roots.join(' ')} }`,
    variables: { filter: filter ?? null, order: order ?? null, first: MOST, ...names },
  };
}

/** The coordinates that a filter goes by. */
export function filteredBy(filter: object | null | undefined, filters = mattersRead.filters ?? {}): readonly string[] {
  const found = Object.entries(filter ?? {}).flatMap(([name, value]): readonly string[] => {
    const definition: FilterDefinition | undefined = filters[name];
    if (!definition || value === null || value === undefined) return [];
    return [definition.coordinate, ...(definition.row ? filteredBy(value as object, definition.row.filters) : [])];
  });
  return [...new Set(found)];
}
