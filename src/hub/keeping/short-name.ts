import { badInput } from '../../platform/errors.js';
import './messages.js';

const MOST = 80;

/** The name under which somebody keeps something. */
export function shortName(name: string, path: readonly string[]): string {
  if ([...name].length > MOST) throw badInput('keeping.name-too-long', { limit: MOST }, path);
  return name;
}
