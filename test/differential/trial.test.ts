import { answer } from '../oracle/answer.js';
import { randomCaller } from '../oracle/callers.js';
import { differences } from '../oracle/compare.js';
import { generate } from '../oracle/generate.js';
import { Random } from '../oracle/random.js';
import { samplesOf } from '../oracle/samples.js';
import { trial } from '../oracle/trial.js';
import { makeWorld } from '../oracle/worlds.js';
import { ProductOnTrial } from './hub-on-trial.js';
import { OPTIONS } from './options.js';

/** The same questions to the product and to a second, naive reading of the policy. HUB_TRIAL_SEED makes a run again, HUB_TRIAL_CASES a longer one. */
const SEED = Number(process.env.HUB_TRIAL_SEED ?? Math.floor(Math.random() * 1_000_000));
const CASES = Number(process.env.HUB_TRIAL_CASES ?? 2000);
const PER_WORLD = 50;

let product: ProductOnTrial;
beforeAll(async () => {
  process.stdout.write(`differential trial: HUB_TRIAL_SEED=${SEED} HUB_TRIAL_CASES=${CASES}\n`);
  product = await ProductOnTrial.start();
}, 60_000);
afterAll(() => product.close());

it(
  `answers ${CASES} questions as the policy says (HUB_TRIAL_SEED=${SEED})`,
  async () => {
    const { cases, met, differences } = await trial(product, {
      ...OPTIONS,
      seed: SEED,
      worlds: Math.ceil(CASES / PER_WORLD),
      questionsPerWorld: PER_WORLD,
      enough: 5,
    });

    expect(differences.slice(0, 3).join('\n\n')).toBe('');
    expect(cases).toBeGreaterThanOrEqual(CASES);
    expect(met.matter).toBeGreaterThan(cases / 3);
  },
  CASES * 300 + 60_000,
);

it('answers the same over HTTP, to real tokens', async () => {
  const random = new Random(SEED);
  const world = makeWorld(random, product.frame, { matters: 20, today: product.today });
  await product.load(world);
  const found: string[] = [];
  let asked = 0;
  for (let n = 0; n < 100; n += 1) {
    const caller = randomCaller(world, random);
    const question = generate(product.schema, random, samplesOf(world, caller), { ...OPTIONS, fields: 12 });
    const given = await product.askOverHttp(caller, question);
    if (!given) continue;
    asked += 1;
    found.push(...differences(answer(product.schema, world, caller, question), given));
  }

  expect(found.slice(0, 3)).toEqual([]);
  expect(asked).toBeGreaterThan(20);
}, 60_000);
