import { type Asked, answer } from './answer.js';
import { type Given, differences } from './compare.js';
import type { HubOnTrial } from './trial.js';
import type { Caller } from './words.js';
import type { World } from './world.js';

const MOST_PAGES = 8;

/** Page by page, each side with its own cursors: how a cursor is written is not compared, where it leads is. */
export async function walkDifferences(hub: HubOnTrial, world: World, caller: Caller, root: string, first: number): Promise<string[]> {
  const query = `query ($after: String) { list: ${root}(first: ${first}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  let [ours, theirs]: [string | null, string | null] = [null, null];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const expected = answer(hub.schema, world, caller, asking(query, ours));
    const given = await hub.ask(caller, asking(query, theirs));
    const found = differences(expected, given);
    if (found.length > 0) return found.map((text) => `page ${page} of ${root}: ${text}\n${JSON.stringify(caller)}`);
    [ours, theirs] = [nextCursor(expected), nextCursor(given)];
    if (ours === null) return [];
    const foreign = differences(
      answer(hub.schema, world, caller, inOtherOrder(query, ours)),
      await hub.ask(caller, inOtherOrder(query, theirs)),
    );
    if (foreign.length > 0) return foreign.map((text) => `a cursor in another order of ${root}: ${text}\n${JSON.stringify(caller)}`);
  }
  return [];
}

/** A cursor belongs to the order that it was made in. */
const inOtherOrder = (query: string, after: string | null): Asked => asking(query.replace('first:', 'order: CODE, first:'), after);

const asking = (query: string, after: string | null): Asked => ({ query, variables: { after } });

interface Listed {
  readonly list?: { readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null;
}

function nextCursor({ data }: Pick<Given, 'data'>): string | null {
  const info = (data as Listed | null)?.list?.pageInfo;
  return info?.hasNextPage ? info.endCursor : null;
}
