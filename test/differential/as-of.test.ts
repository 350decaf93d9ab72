import { Kind, parse, print, visit } from 'graphql';
import { answer, type Asked } from '../oracle/answer.js';
import { Asker } from '../oracle/asker.js';
import { randomCaller } from '../oracle/callers.js';
import { differences } from '../oracle/compare.js';
import { generate } from '../oracle/generate.js';
import { Random } from '../oracle/random.js';
import { samplesOf } from '../oracle/samples.js';
import { rowsOf } from '../oracle/world.js';
import { worldThen } from '../oracle/world-then.js';
import { makeWorld } from '../oracle/worlds.js';
import { ProductOnTrial } from './hub-on-trial.js';
import { OPTIONS } from './options.js';

/** The past as the product tells it, and as a naive look at the facts' versions does. HUB_TRIAL_SEED makes a run again, HUB_TRIAL_CASES a longer one. */
// Of how many kinds of answer it met is asserted below, and chance would decide on that: so one seed, which found a slip once. Others by the variable.
const SEED = Number(process.env.HUB_TRIAL_SEED ?? 758_502);
const CASES = Number(process.env.HUB_TRIAL_CASES ?? 300);
const PER_WORLD = 25;

/** Before everything, between the instants of a world and on their days, between the joinings, at the end. */
const DAYS = ['2019-03-30', '2019-03-31', '2019-04-01', '2019-04-02', '2020-01-01', '2022-01-01', '2025-08-01', '2025-09-01', '2026-06-01'];

/** What is worked out of the facts: the oracle's worlds hold it as it is today, by chance. The hub's own tests hold it against what was. */
const WORKED_OUT = [
  ...[
    'stage',
    'title',
    'openedOn',
    'changedAt',
    'place',
    'ledBy',
    'participants',
    'warnings',
    'deadlines',
    'holder',
    'holders',
    'contradictions',
  ],
  ...['related', 'pending', 'mobileTrialProposals', 'mobileTrialOpinions', 'outreachChecks', 'mobileTrialAlternatives'],
].map((field) => `Matter.${field}`);
const WITHOUT = [
  ...[...OPTIONS.without, ...WORKED_OUT, 'Accused.status', 'Charge.approvedOn', 'CriminalCase.status', 'Handover.acknowledgedOn'],
  ...['toAgency', 'acknowledged', 'acknowledgedOn', 'acknowledgedBy', 'joinedAt'].map((field) => `Event.${field}`),
  'MobileTrial.versions',
];

let product: ProductOnTrial;
beforeAll(async () => {
  process.stdout.write(`as-of trial: HUB_TRIAL_SEED=${SEED} HUB_TRIAL_CASES=${CASES}\n`);
  product = await ProductOnTrial.start();
}, 60_000);
afterAll(() => product.close());

/** The question, of one matter by its id, and of a day where one is given. */
function about({ query, variables = {} }: Asked, id: string, day: string | null): Asked {
  const argument = (name: string, value: string) =>
    ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.STRING, value } }) as const;
  const given = [argument('id', id), ...(day ? [argument('asOf', day)] : [])];
  const used = new Set<string>();
  const asked = visit(parse(query), {
    Field: {
      enter: (node, _key, _parent, path) =>
        path.filter((step) => step === 'selectionSet').length === 1 && node.name.value === 'matter' && path[0] === 'definitions'
          ? { ...node, arguments: given }
          : undefined,
    },
  });
  visit(asked, { SelectionSet: (node) => void visit(node, { Variable: ({ name }) => void used.add(name.value) }) });
  const clean = visit(asked, { VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null) });
  return { query: print(clean), variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))) };
}

it(
  `tells the past as the versions do (HUB_TRIAL_SEED=${SEED})`,
  async () => {
    const found: string[] = [];
    const met = { matter: 0, nothing: 0, refused: 0, other: 0 };
    for (let i = 0; i < Math.ceil(CASES / PER_WORLD) && found.length < 3; i += 1) {
      const random = new Random(SEED + i);
      const world = makeWorld(random, product.frame, { matters: random.int(3, 12), today: product.today });
      await product.load(world);
      for (let n = 0; n < PER_WORLD && found.length < 3; n += 1) {
        const caller = randomCaller(world, random);
        const day = random.pick(DAYS);
        const matters = rowsOf(world, 'matter.matter');
        const id = String((random.chance(0.7) ? matters[0] : random.pick(matters))?.id);
        const question = generate(product.schema, random, samplesOf(world, caller), { ...OPTIONS, roots: ['matter'], without: WITHOUT });
        const asked = about(question, id, day);
        const given = await product.ask(caller, asked);
        if (caller.agency === 'steering-committee') {
          // What is left out of the question altogether is not asked.
          if (JSON.stringify(given.data) !== '{}' && given.errors[0]?.code !== 'FORBIDDEN')
            found.push(`seed ${SEED + i}, question ${n}: an analyst was not refused\n${asked.query}\n${JSON.stringify(given.errors)}`);
          met.refused += 1;
          continue;
        }
        const then = worldThen(new Asker(product.schema, world, caller, true), day);
        const today = answer(product.schema, world, caller, about(question, id, null));
        const expected = answer(product.schema, then, caller, about(question, id, null));
        met[expected.matters.length === 0 ? 'nothing' : 'matter'] += 1;
        if (JSON.stringify(expected.data) !== JSON.stringify(today.data)) met.other += 1;
        found.push(
          ...differences(expected, given).map(
            (text) => `seed ${SEED + i}, question ${n}, ${day}: ${text}\n${JSON.stringify(caller)}\n${asked.query}`,
          ),
        );
      }
    }

    expect(found.slice(0, 3).join('\n\n')).toBe('');
    expect(met.matter).toBeGreaterThan(CASES / 6);
    expect(met.other).toBeGreaterThan(CASES / 20);
    expect(met.nothing).toBeGreaterThan(0);
    expect(met.refused).toBeGreaterThan(0);
  },
  CASES * 500 + 60_000,
);
