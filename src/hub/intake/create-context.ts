import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import { forbidden, tooExpensive } from '../../platform/errors.js';
import { trailEntry } from '../audit/trail-entry.js';
import { writeTrail } from '../audit/trail.js';
import type { Exporter } from '../exporting/exporter.js';
import { underKeys } from '../exporting/under-keys.js';
import { agencyOf } from '../identity/agency.js';
import type { Caller } from '../identity/caller.js';
import type { Keeper } from '../keeping/keeper.js';
import type { Recorder } from '../reading/answer-plugin.js';
import { askWithin } from '../reading/ask-within.js';
import { payloadQuestion } from '../reading/payload.js';
import type { Reading } from '../reading/reading.js';
import type { Withheld } from '../reading/withheld.js';
import { translated } from './database-errors.js';
import { runnerOf } from './em-runner.js';
import type { CommandScope, HubContext, Written } from './hub-context.js';
import type { Intake } from './intake.js';
import type { AnyNoun } from './noun.js';
import type { Owner } from './slice.js';
import type { Withdrawal } from './withdrawal.js';

interface ContextParts {
  readonly reading: Reading;
  readonly recorder: Recorder;
  readonly intake: Intake;
  readonly withdrawal: Withdrawal;
  readonly orms: ReadonlyMap<Owner, MikroORM>;
  readonly keeper: Keeper;
  readonly exporter: Exporter;
  readonly clock: Clock;
  readonly policyVersion: string;
}

/** What each request's resolvers work with. */
export function createContext(parts: ContextParts, caller: Caller): HubContext {
  const withheld: Withheld[] = [];
  let isFileMade = false;
  const read = (info: GraphQLResolveInfo, written: Pick<Written, 'type' | 'id'>) => readPayload(parts, caller, withheld, info, written);
  return {
    caller,
    withheld,
    async report(noun, input, info) {
      const { id } = await parts.intake.take(noun as unknown as AnyNoun, input, caller);
      return read(info, { type: noun.type, id });
    },
    keep: (info, run) => parts.keeper.act(caller, info.fieldName, run),
    async exportFile(info, asking) {
      if (isFileMade) throw tooExpensive('exporting.one-file');
      isFileMade = true;
      return underKeys(info, await parts.exporter.file(caller, info.fieldName, asking));
    },
    show: read,
    ask: (text, variables) => askWithin(parts, caller, text, variables),
    withdraw: (scope, factId, reason) => parts.withdrawal.withdraw(scope, factId, reason),
    async command(info, run, owner = caller.agency) {
      return read(info, await carryOut(parts, owner, caller, info.fieldName, run));
    },
  };
}

async function carryOut(
  parts: ContextParts,
  owner: Owner,
  caller: Caller,
  operation: string,
  run: (scope: CommandScope) => Promise<Written>,
): Promise<Written> {
  const orm = parts.orms.get(owner);
  if (!orm) throw forbidden('intake.other-agency');
  return orm.em.fork().transactional((em) =>
    translated(async () => {
      const manager = em as EntityManager;
      const { clock, reading } = parts;
      const known = { now: clock.now(), today: String(clock.today()), knowledge: reading.parts.knowledge() };
      const written = await run({ em: manager, runner: runnerOf(manager), caller, ...known });
      await manager.flush();
      await recordCommand(parts, manager, caller, operation, written.matterId);
      return written;
    }),
  );
}

/** The command's own entry of the trail, within its transaction. */
export async function recordCommand(
  { clock, policyVersion }: Pick<ContextParts, 'clock' | 'policyVersion'>,
  em: EntityManager,
  caller: Caller,
  operation: string,
  matterId: string,
): Promise<void> {
  const entry = trailEntry({
    caller,
    operation,
    kind: 'MUTATION',
    outcome: 'ANSWERED',
    agencies: [agencyOf(caller.agency)],
    policyVersion,
    at: clock.now(),
  });
  await writeTrail(runnerOf(em), [{ entry: { ...entry, matters: [matterId] }, view: null }]);
}

async function readPayload(
  { reading, recorder }: ContextParts,
  caller: Caller,
  withheld: Withheld[],
  info: GraphQLResolveInfo,
  { type, id }: Pick<Written, 'type' | 'id'>,
): Promise<unknown> {
  const { operation, fragments, variableValues: variables, fieldNodes: nodes } = info;
  const key = String(info.path.key);
  const source = operation.loc?.source.body ?? '';
  const question = payloadQuestion({ source, operation, document: { fragments, variables }, caller, type, nodes, key }, id);
  const answer = await reading.answer(question);
  await recorder.answered(question, answer);
  withheld.push(...answer.withheld);
  return (JSON.parse(answer.data) as Record<string, unknown>)[key];
}
