import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';

type Tables<T> = { readonly [Name in keyof T]: readonly T[Name][] };

/** Rows of reference data in force on a day, as the command's own transaction sees them; left out: today. */
export const referenceOn = <T>({ runner, today }: CommandScope, tables: readonly (keyof T & string)[], day = today): Promise<Tables<T>> =>
  callFunction<Tables<T>>(runner, 'mobile_trials.reference_on', [...tables], day);
