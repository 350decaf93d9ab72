import { StartRefused } from '../../platform/start-refused.js';
import { optionsFrom } from '../options-from.js';
import type { QuestionName } from './questions.js';

export interface BenchOptions {
  readonly matters: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly only: readonly QuestionName[];
  /** Where the hub's process leaves a profile of its processor time. */
  readonly profile: string | null;
}

const options = {
  matters: { type: 'string' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  connections: { type: 'string', default: '16' },
  only: { type: 'string', default: 'q1,q2,q3' },
  profile: { type: 'string' },
} as const;

export function benchOptions(args: readonly string[], matters: number): BenchOptions {
  const values = optionsFrom(args, options);
  return {
    matters: values.matters === undefined ? matters : positive('matters', values.matters),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    connections: positive('connections', values.connections),
    only: values.only.split(',') as QuestionName[],
    profile: values.profile ?? null,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new StartRefused(`--${name} cần một số dương.`, `--${name} takes a positive number.`);
  return value;
}
