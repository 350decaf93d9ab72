import { badInput } from '../../platform/errors.js';
import './messages.js';
import { surelyBefore } from './surely-before.js';

/** What ends does not end before it began. */
export function requireSpan(start: string | null | undefined, end: string | null | undefined, path: string): void {
  if (start && end && surelyBefore(end, start)) throw badInput('social-affairs.ended-before-it-began', {}, [path]);
}
