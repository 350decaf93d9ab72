import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput } from '../../platform/errors.js';
import type { CheckOutreachText } from './check-outreach-text.input.js';
import './messages.js';

/** All offences count the same, and all methods: that one is there is asked of the law and of the list, not of the shares. */
export async function checkListed({ runner, today }: CommandScope, { offence, method }: CheckOutreachText): Promise<void> {
  if (offence && !(await callFunction<boolean>(runner, 'mobile_trials.is_offence', offence))) throw unknown('offence');
  if (method && !(await callFunction<boolean>(runner, 'mobile_trials.is_listed', 'RECRUITMENT_METHOD', method, today)))
    throw unknown('method');
}

const unknown = (field: string) => badInput('outreach.unknown-code', { field }, ['input', field]);
