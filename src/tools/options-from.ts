import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StartRefused } from '../platform/start-refused.js';

/** What a command was called with; whatever it does not take is answered with what it takes. */
export function optionsFrom<const Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new StartRefused(`Lệnh chỉ nhận: ${names.join(' ')}`, `The command takes: ${names.join(' ')}`);
  }
}
