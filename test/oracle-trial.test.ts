import { contract } from './oracle/contract.js';
import { answer } from './oracle/answer.js';
import { randomCaller } from './oracle/callers.js';
import { smallFrame } from './oracle/frame.js';
import { generate } from './oracle/generate.js';
import { Random } from './oracle/random.js';
import { samplesOf } from './oracle/samples.js';
import { type HubOnTrial, trial } from './oracle/trial.js';
import type { Caller } from './oracle/words.js';
import type { World } from './oracle/world.js';
import { makeWorld } from './oracle/worlds.js';

/** The oracle in the hub's place, with a slip that a test may put into its callers. */
function hubOfOracle(slip: (caller: Caller) => Caller): HubOnTrial {
  let loaded: World = { today: '2026-01-01', tables: {} };
  return {
    schema: contract,
    frame: smallFrame,
    today: '2026-01-01',
    load: async (world) => {
      loaded = world;
    },
    ask: async (caller, asked) => answer(contract, loaded, slip(caller), asked),
  };
}

const options = {
  seed: 100,
  worlds: 3,
  questionsPerWorld: 15,
  roots: ['matter', 'matters', 'crimeTip'],
  walks: ['matters'],
  without: [],
  depth: 5,
  fields: 60,
};

it('finds no difference between the oracle and itself', async () => {
  const { cases, differences } = await trial(
    hubOfOracle((caller) => caller),
    options,
  );

  expect(cases).toBe(45);
  expect(differences).toEqual([]);
});

it.each<[string, (caller: Caller) => Caller]>([
  ['the purposes of the token', (caller) => ({ ...caller, purpose: caller.purpose ?? 'INVESTIGATION' })],
  ['who handles', (caller) => ({ ...caller, subject: 'demo' })],
  ['for whom a body stands', (caller) => ({ ...caller, stands: [] })],
  ['the area', (caller) => ({ ...caller, area: 'ALL' })],
  ['the inspector', (caller) => ({ ...caller, role: caller.role === 'inspector' ? 'supervisor' : caller.role })],
])('notices a hub that forgets %s', async (_name, slip) => {
  const { differences } = await trial(hubOfOracle(slip), { ...options, worlds: 40, enough: 1 });

  expect(differences.length).toBeGreaterThan(0);
});

it('answers whatever the generator asks, and meets every reason', () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 240 || (kinds.size < 10 && seed <= 900); seed += 1) {
    const random = new Random(seed);
    const made = makeWorld(random, smallFrame, { matters: random.int(5, 12), today: '2026-01-01' });
    const who = randomCaller(made, random);
    const asked = generate(contract, random, samplesOf(made, who), {
      roots: ['matter', 'matter', 'matters'],
      without: [],
      depth: 5,
      fields: 60,
    });

    const first = answer(contract, made, who, asked);

    if (first.errors.some(({ code }) => code !== 'FORBIDDEN'))
      throw new Error(`seed ${seed}: ${JSON.stringify(first.errors)}\n${asked.query}\n${JSON.stringify(asked.variables)}`);
    for (const { reason } of first.withheld) kinds.add(reason);
  }
  expect([...kinds].sort()).toHaveLength(10);
});
