import type { GraphQLSchema } from 'graphql';
import { answer, type Asked } from './answer.js';
import { randomCaller } from './callers.js';
import { differences, type Given } from './compare.js';
import type { Frame } from './frame.js';
import { type GenerateOptions, generate } from './generate.js';
import { Random } from './random.js';
import { samplesOf } from './samples.js';
import { walkDifferences } from './walk.js';
import type { Caller } from './words.js';
import type { World } from './world.js';
import { makeWorld } from './worlds.js';

/** The hub as the trial needs it: a door for worlds and a door for questions. */
export interface HubOnTrial {
  readonly schema: GraphQLSchema;
  readonly frame: Frame;
  /** The hub's clock, a full date. */
  readonly today: string;
  load(world: World): Promise<void>;
  ask(caller: Caller, asked: Asked): Promise<Given>;
}

export interface TrialOptions extends GenerateOptions {
  readonly seed: number;
  readonly worlds: number;
  readonly questionsPerWorld: number;
  /** Lists of matters that are also walked page by page. */
  readonly walks: readonly string[];
  /** So many differences end the trial. */
  readonly enough?: number;
}

interface TrialResult {
  readonly cases: number;
  readonly callers: number;
  /** In how many cases a matter came out, a reason was given, an error was met. */
  readonly met: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

/** Asks hub and oracle the same; every difference carries the seed that makes it again. */
export async function trial(hub: HubOnTrial, options: TrialOptions): Promise<TrialResult> {
  const found: string[] = [];
  const callers = new Set<string>();
  const met: Record<string, number> = {};
  let cases = 0;
  for (let i = 0; i < options.worlds; i += 1) {
    const seed = options.seed + i;
    const random = new Random(seed);
    const world = makeWorld(random, hub.frame, { matters: random.int(5, 30), today: hub.today });
    await hub.load(world);
    for (let n = 0; n < options.questionsPerWorld; n += 1) {
      const caller = randomCaller(world, random);
      callers.add(JSON.stringify(caller));
      cases += 1;
      const { differ, tags } = await oneCase(hub, world, caller, random, options);
      for (const tag of tags) met[tag] = (met[tag] ?? 0) + 1;
      found.push(...differ.map((text) => `seed ${seed}, question ${n}: ${text}`));
      if (found.length >= (options.enough ?? Number.POSITIVE_INFINITY)) return { cases, callers: callers.size, met, differences: found };
    }
  }
  return { cases, callers: callers.size, met, differences: found };
}

interface Case {
  readonly differ: readonly string[];
  readonly tags: ReadonlySet<string>;
}

async function oneCase(hub: HubOnTrial, world: World, caller: Caller, random: Random, options: TrialOptions): Promise<Case> {
  if (options.walks.length > 0 && random.chance(0.1)) {
    const differ = await walkDifferences(hub, world, caller, random.pick(options.walks), random.int(1, 5));
    return { differ, tags: new Set(['walked']) };
  }
  const asked = generate(hub.schema, random, samplesOf(world, caller), options);
  const expected = answer(hub.schema, world, caller, asked);
  const found = differences(expected, await hub.ask(caller, asked));
  const { matters, withheld, errors } = expected;
  const tags = [matters.length > 0 ? 'matter' : 'nothing', ...withheld.map(({ reason }) => reason), ...errors.map(({ code }) => code)];
  const differ = found.map((text) => `${text}\n${JSON.stringify(caller)}\n${asked.query}\n${JSON.stringify(asked.variables)}`);
  return { differ, tags: new Set(tags) };
}
