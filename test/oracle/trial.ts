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
}

export interface TrialResult {
  readonly cases: number;
  readonly callers: number;
  readonly differences: readonly string[];
}

/** Asks hub and oracle the same; every difference carries the seed that makes it again. */
export async function trial(hub: HubOnTrial, options: TrialOptions): Promise<TrialResult> {
  const found: string[] = [];
  const callers = new Set<string>();
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
      found.push(...(await oneCase(hub, world, caller, random, options)).map((text) => `seed ${seed}, question ${n}: ${text}`));
    }
  }
  return { cases, callers: callers.size, differences: found };
}

async function oneCase(hub: HubOnTrial, world: World, caller: Caller, random: Random, options: TrialOptions): Promise<string[]> {
  if (options.walks.length > 0 && random.chance(0.1))
    return walkDifferences(hub, world, caller, random.pick(options.walks), random.int(1, 5));
  const asked = generate(hub.schema, random, samplesOf(world, caller), options);
  const found = differences(answer(hub.schema, world, caller, asked), await hub.ask(caller, asked));
  return found.map((text) => `${text}\n${JSON.stringify(caller)}\n${asked.query}\n${JSON.stringify(asked.variables)}`);
}
