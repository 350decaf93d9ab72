import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { StatementRunner } from '../../platform/database/call-function.js';
import type { ExportAsking } from '../exporting/exporter.js';
import type { Caller } from '../identity/caller.js';
import type { KeepingScope } from '../keeping/keeper.js';
import type { ReadingContext } from '../reading/answer-plugin.js';
import type { Knowledge } from '../reading/reads.js';
import type { Noun, Report } from './noun.js';
import type { Owner } from './slice.js';

/** What a command works with: one transaction under its agency's role. */
export interface CommandScope {
  readonly em: EntityManager;
  readonly runner: StatementRunner;
  readonly now: Date;
  /** The calendar day where the hub stands. */
  readonly today: string;
  readonly caller: Caller;
  /** Rules of the law and other dated data, as computed fields know them. */
  readonly knowledge: Knowledge;
}

/** What a command wrote, and what is read of it for the answer. */
export interface Written {
  readonly type: string;
  readonly id: string;
  readonly matterId: string;
}

/** What a command's resolver has at hand. */
export interface HubContext extends ReadingContext {
  /** Takes a fact in, and reads what the command asks to see of it under the caller's rights. */
  readonly report: <Input extends Report, Row extends object>(
    noun: Noun<Input, Row>,
    input: Input,
    info: GraphQLResolveInfo,
  ) => Promise<unknown>;
  /** Carries out a command in one transaction with its entry of the trail, and reads what it asks to see; under the caller's agency unless another owner is named. */
  readonly command: (info: GraphQLResolveInfo, run: (scope: CommandScope) => Promise<Written>, owner?: Owner) => Promise<unknown>;
  /** Does something with what the caller keeps, in one transaction with its entry of the trail. */
  readonly keep: <T>(info: GraphQLResolveInfo, run: (scope: KeepingScope) => Promise<T>) => Promise<T>;
  /** Makes a file of what the caller is shown, with an entry of the trail of its own kind. */
  readonly exportFile: (info: GraphQLResolveInfo, asking: ExportAsking) => Promise<unknown>;
  /** Reads what a command asks to see of a row. */
  readonly show: (info: GraphQLResolveInfo, written: Pick<Written, 'type' | 'id'>) => Promise<unknown>;
  /** Reads something for a command under the caller's own rights. */
  readonly ask: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;
  /** Ends a fact of the caller's agency and says in which matter it stood. */
  readonly withdraw: (scope: CommandScope, factId: string, reason: string) => Promise<string>;
}
