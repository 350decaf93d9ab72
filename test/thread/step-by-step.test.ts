import { guide } from '../../src/demonstration/guide.js';
import type { FactScript } from '../../src/demonstration/matter-script.js';
import { startHub, type TestHub } from '../support/hub.js';
import { type Seen, steps } from './steps.js';
import { told } from './telling.js';

const VIEWERS = {
  police: ['police.investigator', 'CA-TG-GC'],
  procuracy: ['procuracy.prosecutor', 'VKS-TG-GC'],
  court: ['courts.judge', 'TA-TG-GC'],
  social: ['social-affairs.case-worker', 'LDTBXH-TG'],
} as const;
const LETTERS: Readonly<Record<string, string>> = { POLICE: 'P', BORDER_GUARD: 'B', SOCIAL_AFFAIRS: 'S', PROCURACY: 'V', COURTS: 'C' };
const question =
  '{ matters(first: 9) { nodes { stage participants { agency } warnings { kind } victims { status } timeline(first: 50) { nodes { kind } } } } }';

interface Matter {
  readonly stage: string;
  readonly participants: readonly { agency: string }[];
  readonly warnings: readonly { kind: string }[] | null;
  readonly victims: readonly unknown[] | null;
  readonly timeline: { readonly nodes: readonly unknown[] };
}

let hub: TestHub;
beforeAll(async () => {
  // While the district bodies still stand: supervision is dated.
  hub = await startHub({ now: '2020-06-01T08:00:00+07:00' });
});
afterAll(() => hub.close());

function line({ stage, participants, warnings, victims, timeline }: Matter): string {
  const letters = participants
    .map(({ agency }) => LETTERS[agency] ?? '?')
    .sort((one, other) => 'PBSVC'.indexOf(one) - 'PBSVC'.indexOf(other));
  const gaps = warnings === null ? 'warnings-' : warnings.map(({ kind }) => kind).join(',') || '-';
  return `${stage} ${letters.join('')} ${timeline.nodes.length} ${gaps} victims${victims?.length ?? '-'}`;
}

async function seen(): Promise<Seen> {
  const views = Object.entries(VIEWERS).map(async ([name, [grantee, organisation]]) => {
    const { data, errors } = await hub.signIn(grantee, organisation).ask(question);
    expect(errors).toEqual([]);
    return [name, data.matters.nodes.map(line).sort()];
  });
  return Object.fromEntries(await Promise.all(views));
}

function factOf(name: string): FactScript {
  const [agency, nth] = name.split(' ');
  return guide.facts.filter((fact) => fact.agency === agency)[Number(nth) - 1] as FactScript;
}

it('tells each fact of the guide once, in the order of its agency', () => {
  const named = steps.map(([fact]) => fact);

  expect(named).toHaveLength(guide.facts.length);
  for (const agency of ['police', 'border-guard', 'social-affairs', 'procuracy', 'courts']) {
    const own = named.filter((fact) => fact.startsWith(`${agency} `));
    expect(own).toEqual(own.map((_, i) => `${agency} ${i + 1}`));
  }
});

describe('one order, step by step', () => {
  let expected: Required<Seen> = { police: [], procuracy: [], court: [], social: [] };

  it.each(steps)('%s: %s', async (fact, _, changes) => {
    expected = { ...expected, ...changes };

    await told(hub, factOf(fact));

    expect(await seen()).toEqual(Object.fromEntries(Object.entries(expected).map(([name, lines]) => [name, [...lines].sort()])));
  });
});
