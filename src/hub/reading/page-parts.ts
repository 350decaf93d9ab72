import { below, type Collected } from './collect.js';
import type { Compilation } from './compilation.js';

/** What of a page is asked for, as SQL: `columns` of each row of the page (q), which come in the page's order, `answer` over them. */
interface PageParts {
  readonly columns: readonly string[];
  readonly answer: readonly string[];
}

interface Page {
  readonly first: string;
  readonly node: (selection: Collected) => string;
  readonly count: string;
  readonly type: string;
  readonly edgeType: string;
  /** Fields of this page that no other has. */
  readonly own?: Readonly<Record<string, (inner: Collected) => string>>;
}

export function pageParts(compilation: Compilation, selection: Collected, page: Page): PageParts {
  const columns: string[] = [];
  /** Adds a node to the rows of the page and says where it stands. */
  const column = (inner: Collected): string => `q.n${columns.push(`${page.node(inner)} as n${columns.length}`) - 1}`;
  const listed = (sql: string) => `coalesce(json_agg(${sql}) filter (where q.o <= ${page.first}), '[]'::json)`;
  const answer = [...selection].map(([alias, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const inner = below(compilation.document, nodes);
    const written: Readonly<Record<string, (inner: Collected) => string>> = {
      nodes: () => listed(column(inner)),
      edges: () => listed(edge(compilation, inner, column, page.edgeType)),
      pageInfo: () => pageInfo(inner, page.first),
      totalCount: () => page.count,
      __typename: () => `'${page.type}'::text`,
      ...page.own,
    };
    return `${written[name]?.(inner) ?? 'null'} as "${alias}"`;
  });
  return { columns, answer };
}

function edge(compilation: Compilation, selection: Collected, column: (inner: Collected) => string, type: string): string {
  const cells = [...selection].map(([alias, nodes]) => {
    const name = nodes[0]?.name.value;
    if (name === 'cursor') return `${CURSOR('q.v')} as "${alias}"`;
    return name === 'node' ? `${column(below(compilation.document, nodes))} as "${alias}"` : `'${type}'::text as "${alias}"`;
  });
  return `(select row_to_json("~r") from (select ${cells.join(', ')}) "~r")`;
}

/** Left for the cursor that is sealed once the page is read. The values are a row until then: as JSON each row's would be written for one that is kept. */
const CURSOR = (values: string): string => `(select row_to_json("~r") from (select ${values} as "~c", 0 as "~e") "~r")`;

function pageInfo(selection: Collected, first: string): string {
  const values = (place: string) => `(array_agg(q.v) filter (where q.o <= ${first}))[${place}]`;
  const cursor = (place: string) => `case when count(q.o) filter (where q.o <= ${first}) > 0 then ${CURSOR(values(place))} end`;
  const written: Readonly<Record<string, () => string>> = {
    hasNextPage: () => `(count(q.o) > ${first})`,
    endCursor: () => cursor(`least(count(q.o), ${first})`),
    startCursor: () => cursor('1'),
    __typename: () => `'PageInfo'::text`,
  };
  const cells = [...selection].map(([alias, nodes]) => `${written[nodes[0]?.name.value ?? '']?.() ?? 'null'} as "${alias}"`);
  return `(select row_to_json("~r") from (select ${cells.join(', ')}) "~r")`;
}
