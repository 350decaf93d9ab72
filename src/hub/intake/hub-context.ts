import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Noun, Report } from './noun.js';

/** What a command's resolver has at hand. */
export interface HubContext {
  readonly caller: Caller;
  /** Takes a fact in, and reads what the command asks to see of it under the caller's rights. */
  readonly report: <Input extends Report, Row extends object>(noun: Noun<Input, Row>, input: Input, info: GraphQLResolveInfo) => Promise<unknown>;
  /** Carries out a command on a matter and reads what the command asks to see. */
  readonly command: (name: string, input: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => Promise<unknown>;
}
