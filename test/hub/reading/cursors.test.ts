import { AFTER_THE_JUDGMENT, ANALYST, POLICE, report } from '../../acceptance/whole-matter.js';
import { type SignedIn, startHub, type TestHub } from '../../support/hub.js';

const DAYS = ['2019-03-01', '2019-03-01', '2019-03-01', '2019-03-15', '2019-04-02', '2019-04-02', '2019-05'];

let hub: TestHub;
let police: SignedIn;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  police = hub.signIn(...POLICE);
  for (const [i, day] of DAYS.entries()) {
    await report(hub, [POLICE, 'initiateCase', { number: `${i + 1}/QĐ-CSĐT`, numberYear: 2019, initiatedOn: day, place: '816' }]);
  }
});
afterAll(() => hub.close());

const page =
  'query ($first: Int, $after: String, $order: MatterOrder, $filter: MatterFilter) { matters(first: $first, after: $after, order: $order, filter: $filter) { nodes { code openedOn } edges { cursor } pageInfo { hasNextPage endCursor } } }';

interface Node {
  readonly code: string;
  readonly openedOn: string;
}

async function walk(caller: SignedIn, first: number, variables: Record<string, unknown> = {}): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const { data } = await caller.ask(page, { first, after, ...variables });
    found.push(...data.matters.nodes);
    after = data.matters.pageInfo.hasNextPage ? data.matters.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const cursorOf = async (caller: SignedIn, variables: Record<string, unknown> = {}): Promise<string> =>
  (await caller.ask(page, { first: 2, ...variables })).data.matters.pageInfo.endCursor;

describe('paging', () => {
  it.each([1, 2, 3, 7, 100])('by %d gives every matter once, in order, ties too', async (first) => {
    const nodes = await walk(police, first);

    expect(nodes.map(({ openedOn }) => openedOn)).toEqual([...DAYS].reverse());
    expect(new Set(nodes.map(({ code }) => code)).size).toBe(DAYS.length);
  });

  it.each(['CODE', 'LAST_CHANGE'])('by %s gives every matter once', async (order) => {
    const nodes = await walk(police, 2, { order });
    const codes = nodes.map(({ code }) => code);

    expect(new Set(codes).size).toBe(DAYS.length);
    if (order === 'CODE') expect(codes).toEqual([...codes].sort());
  });

  it('goes on from the cursor of any edge', async () => {
    const { data } = await police.ask(page, { first: 5, order: 'CODE' });
    const rest = await police.ask(page, { first: 100, order: 'CODE', after: data.matters.edges[2].cursor });

    expect(rest.data.matters.nodes.slice(0, 2)).toEqual(data.matters.nodes.slice(3));
    expect(rest.data.matters.nodes).toHaveLength(DAYS.length - 3);
  });

  it('says that there is no more at the end, and of nothing', async () => {
    const end = await police.ask(page, { first: DAYS.length });
    const nothing = await hub.signIn('police.investigator', 'CA-TG-MT').ask(page, { first: 2 });
    const none = await police.ask(page, { first: 0 });

    expect(end.data.matters.pageInfo.hasNextPage).toBe(false);
    expect(nothing.data.matters).toEqual({ nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(none.data.matters.nodes).toEqual([]);
  });

  it('of an analyst goes by the month only', async () => {
    const analyst = hub.signIn(...ANALYST);

    const nodes = await walk(analyst, 2);

    expect(nodes.map(({ openedOn }) => openedOn)).toEqual(['2019-05', '2019-04', '2019-04', '2019-03', '2019-03', '2019-03', '2019-03']);
    expect(new Set(nodes.map(({ code }) => code)).size).toBe(DAYS.length);
    expect(
      await hub.sql(`select code from matter.matter where opened_on::text like '2019-03%' order by id desc`).then(({ rows }) => rows),
    ).toEqual(nodes.slice(3).map(({ code }) => ({ code })));
  });
});

describe('a cursor', () => {
  const refused = async (caller: SignedIn, variables: Record<string, unknown>) => {
    const { status, codes, errors, data } = await caller.ask(page, { first: 2, ...variables });
    return { status, codes, data, path: errors[0]?.extensions.path };
  };
  it('of another caller is refused', async () => {
    const after = await cursorOf(police);

    for (const other of [
      hub.signIn('police.investigator', 'CA-TG-GC', { subject: 'other' }),
      hub.signIn('police.supervisor', 'CA-TG-GC'),
      hub.signIn('police.investigator', 'CA-TG-CB'),
      hub.signIn(...ANALYST),
    ]) {
      expect(await refused(other, { after })).toMatchObject({ codes: ['BAD_USER_INPUT'], data: null });
    }
    expect(await refused(police, { after })).toMatchObject({ status: 200, codes: [] });
  });

  it('of another order is refused', async () => {
    const after = await cursorOf(police, { order: 'CODE' });

    expect(await refused(police, { after, order: 'OPENED' })).toMatchObject({ codes: ['BAD_USER_INPUT'], data: null });
    expect(await refused(police, { after })).toMatchObject({ codes: ['BAD_USER_INPUT'], data: null });
  });

  it('of another list is refused', async () => {
    const { data } = await police.ask(
      '{ matter(reference: "1/QĐ-CSĐT") { timeline(first: 1) { pageInfo { endCursor } } } myTrail(first: 1) { pageInfo { endCursor } } }',
    );

    for (const after of [data.matter.timeline.pageInfo.endCursor, data.myTrail.pageInfo.endCursor]) {
      expect(after).toEqual(expect.any(String));
      expect(await refused(police, { after })).toMatchObject({ codes: ['BAD_USER_INPUT'], data: null });
    }
  });

  it('that was altered or made up is refused', async () => {
    const after = await cursorOf(police);
    const flipped = after.slice(0, 40) + (after[40] === 'A' ? 'B' : 'A') + after.slice(41);

    for (const wrong of [
      flipped,
      after.slice(0, -4),
      `${after}AAAA`,
      `${after}A`,
      `${after}=`,
      ` ${after}`,
      after.slice(0, 20),
      '',
      'x',
      'WzEsMl0=',
      Buffer.from('["OPENED","2019"]').toString('base64url'),
    ]) {
      expect(await refused(police, { after: wrong })).toMatchObject({ codes: ['BAD_USER_INPUT'], data: null });
    }
  });

  it('tells nothing of the rows behind it', async () => {
    const [one, two] = [await cursorOf(police), await cursorOf(police)];

    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toMatch(/2019|OPENED|matters/);
  });

  it('that is refused is named by its argument', async () => {
    expect(await refused(police, { after: 'x' })).toMatchObject({ data: null, path: ['after'] });
  });
});
