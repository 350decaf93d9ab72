import { type Answered, askHub } from './asker.js';
import { type Asked, type BenchQuestion, PAGE } from './questions.js';

interface Page {
  readonly nodes: readonly { readonly id: string; readonly openedOn: string; readonly prosecution?: unknown; readonly trial?: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type Ask = (query: string, variables: object) => Promise<Answered>;

export const askerOf =
  (port: number, headers: Record<string, string>): Ask =>
  (query, variables) =>
    askHub(port, headers, query, variables);

const PAGES = 40;

/** Pages one after the other, as somebody leafing through them would ask. The baseline's place of a page is the row before it. */
export async function pages(ask: Ask, { name, document }: BenchQuestion): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const size = name === 'q2' ? PAGE.q2 : PAGE.q3;
  let after: string | null = null;
  let row = ['9999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  while (asked.length < PAGES) {
    asked.push({ variables: { after }, values: [...row, size] });
    const { nodes, pageInfo } = (await ask(document, { after })).data.matters as Page;
    const last = nodes.at(-1);
    if (!pageInfo.hasNextPage || !last) break;
    after = pageInfo.endCursor;
    row = [last.openedOn, last.id];
  }
  return asked;
}

const WANTED = 100;

/** Matters that have been before a court and that the caller handles, as far as there are; else whichever come first. */
export async function matters(ask: Ask, question: BenchQuestion, flat: BenchQuestion): Promise<readonly Asked[]> {
  const found: { id: string; worth: number }[] = [];
  for (const { variables } of await pages(ask, flat)) {
    const { nodes } = (await ask(flat.document, variables)).data.matters as Page;
    for (const { id } of nodes.filter((_, i) => i % 10 === 0)) found.push({ id, worth: worth(await ask(question.document, { id })) });
  }
  const best = found.sort((a, b) => b.worth - a.worth).slice(0, WANTED);
  return best.map(({ id }) => ({ variables: { id }, values: [id] }));
}

function worth({ data, extensions }: Answered): number {
  const matter = data.matter as Page['nodes'][number] | null;
  const handles = !extensions?.withheld?.some(({ reason }) => reason === 'NOT_HANDLING');
  return (matter?.trial ? 2 : 0) + (matter?.prosecution ? 1 : 0) + (handles ? 4 : 0);
}
