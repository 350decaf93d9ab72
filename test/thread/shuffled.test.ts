import { readFile } from 'node:fs/promises';
import { guide } from '../../src/demonstration/guide.js';
import type { FactScript } from '../../src/demonstration/matter-script.js';
import { projectPath } from '../../src/platform/project-root.js';
import { startHub, type TestHub } from '../support/hub.js';
import { expectedOfAll, type Followed } from './guide-answers.js';
import { charge, court, indictment, initiation, invented, judgment, lies, registration, type Spoken } from './lying-court.js';
import { drawing, mixed } from './orders.js';
import { plain } from './plain.js';
import { assigned, emptied, tell, told } from './telling.js';

const ORDERS = 50;
/** Another district's court, one of another province, and the one whose area the matter lies in. */
const LIARS = ['TA-TG-CB', 'TA-TN', 'TA-TG'];
const CALLERS = [
  ['police.investigator', 'CA-TG-GC', 'INVESTIGATION'],
  ['border-guard.officer', 'BP-TN-MB', 'TIP_VERIFICATION'],
  ['social-affairs.case-worker', 'LDTBXH-TG', 'VICTIM_SUPPORT'],
  ['procuracy.prosecutor', 'VKS-TG-GC', 'PROSECUTION'],
  ['courts.judge', 'TA-TG-GC', 'TRIAL'],
  ['steering-committee.analyst', 'BCD138-TG', 'STATISTICS'],
] as const;

interface Followup {
  readonly followed: readonly Followed[];
  readonly seenByLiars: readonly { readonly waiting: readonly unknown[]; readonly rest: unknown }[];
}

/** Two databases: a machine with two cores works on two orders at a time. */
let hubs: readonly [TestHub, TestHub];
let question: string;
let truth: Followup;
/** What each lie was answered, whatever existed at that moment. */
const heard = new Map<string, Set<string>>();

beforeAll(async () => {
  question = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
  hubs = [await startHub(), await startHub()];
  for (const fact of guide.facts) await told(hubs[0], fact);
  truth = await followUp(hubs[0]);
}, 60_000);
afterAll(() => Promise.all(hubs.map((hub) => hub.close())));

/** The matter that the police of Gò Công take part in; before they have said anything there is none. */
async function theMatter(hub: TestHub): Promise<{ id: string; code: string } | null> {
  const { rows } = await hub.sql(
    `select m.id, m.code from matter.matter m join matter.organisation o on o.code = 'CA-TG-GC' and o.id = any (m.organisations)
     where m.joined_into is null order by m.created_at limit 1`,
  );
  return (rows[0] as { id: string; code: string } | undefined) ?? null;
}

async function followUp(hub: TestHub): Promise<Followup> {
  const { id, code } = (await theMatter(hub)) ?? invented;
  await assigned(
    hub,
    id,
    guide.handlers.map(({ agency, organisation }) => [agency, organisation]),
  );
  const followed = [];
  for (const [grantee, organisation, purpose] of CALLERS) {
    const { status, data, errors, withheld } = await hub.signIn(grantee, organisation).ask(question, { id }, { purpose });
    followed.push(plain({ status, data, errors, withheld }) as Followed);
  }
  const seenByLiars = [];
  for (const liar of LIARS) {
    const of = { id, uuid: id, code, initiation: initiation.number, number: indictment.number, issuer: indictment.issuer };
    const { data, errors } = await hub.signIn('courts.judge', liar).ask(court, of);
    if (!data) throw new Error(JSON.stringify(errors));
    const isOwn = ({ participants }: { participants: unknown }) =>
      JSON.stringify(participants) === JSON.stringify([{ organisation: { code: liar } }]);
    const { totalCount, nodes } = data.matters;
    const rest = {
      ...data,
      errors,
      matters: { totalCount: totalCount - nodes.filter(isOwn).length, nodes: nodes.filter((node: never) => !isOwn(node)) },
    };
    seenByLiars.push({ waiting: nodes.filter(isOwn), rest: plain(rest) });
  }
  return { followed, seenByLiars };
}

const isLie = ({ organisation }: FactScript): boolean => LIARS.includes(organisation);

/** One liar speaks of the real papers, the next one of papers that nobody wrote, the other way round in the next order. */
async function speak(hub: TestHub, seed: number, fact: FactScript): Promise<void> {
  if (!isLie(fact)) return told(hub, fact);
  const nth = Number(fact.input.number ?? fact.input.sourceId);
  const speaksOfReal = (LIARS.indexOf(fact.organisation) + seed) % 2 === 0;
  const real: Spoken = {
    indictment,
    initiation,
    registration,
    judgment,
    charge,
    ...((await theMatter(hub)) ?? { id: invented.id, code: invented.code }),
  };
  const lie = lies(fact.organisation, speaksOfReal ? real : invented)[nth] as FactScript;
  const { status, data, codes, errors, extensions } = await tell(
    hub,
    lie,
    lie.mutation === 'registerCase' ? 'registeredOn court { code } mode closed hearings { status } judgment { id }' : '__typename',
  );
  const answer = JSON.stringify({
    status,
    data,
    codes,
    messages: errors.map(({ message, path }) => [message, path]),
    withheld: extensions.withheld,
  });
  const key = `${nth} ${lie.mutation}`;
  heard.set(key, (heard.get(key) ?? new Set()).add(answer.replaceAll(fact.organisation, '(liar)')));
}

/** Places for the lies of two courts among the facts; which lie it is stands in place of its number. */
const places = (liars: readonly string[]) =>
  liars.flatMap((liar) => lies(liar, invented).map((lie, nth) => ({ ...lie, input: { number: String(nth) } })));

/** All that was said of the matter is in one, and everybody sees what they saw when nobody lied. */
async function holdsInOrder(hub: TestHub, seed: number): Promise<void> {
  const honest = LIARS[seed % 3];
  await emptied(hub);

  for (const fact of mixed([...guide.facts, ...places(LIARS.filter((court) => court !== honest))], drawing(seed)))
    await speak(hub, seed, fact);

  const { followed, seenByLiars } = await followUp(hub);
  expect(followed).toEqual(truth.followed);
  expect(seenByLiars.map(({ rest }) => rest)).toEqual(truth.seenByLiars.map(({ rest }) => rest));
  expect(seenByLiars.map(({ waiting }) => waiting.length)).toEqual(LIARS.map((court) => (court === honest ? 0 : 6)));
  const { rows } = await hub.sql(
    'select distinct matter_id from matter.event where organisation_id in (select id from matter.organisation where code <> all ($1))',
    [LIARS],
  );
  expect(rows).toHaveLength(1);
}

describe('the guide as mutations, lying courts beside it', () => {
  it('is answered in the order of its days as it is written by hand', () => {
    expectedOfAll(truth.followed);
    expect(truth.seenByLiars.map(({ waiting }) => waiting)).toEqual([[], [], []]);
  });

  it.each(Array.from({ length: ORDERS / 2 }, (_, pair) => [2 * pair, 2 * pair + 1]))(
    'is answered the same in order %i and %i',
    async (...seeds) => {
      await Promise.all(seeds.map((seed, side) => holdsInOrder(hubs[side] as TestHub, seed)));
    },
    60_000,
  );

  it('tells a liar the same whether or not there is what it speaks of', () => {
    expect([...heard.keys()].sort()).toHaveLength(11);
    expect([...heard].filter(([, answers]) => answers.size !== 1)).toEqual([]);
  });
});
