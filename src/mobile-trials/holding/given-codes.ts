import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput } from '../../platform/errors.js';
import type { PlanMobileTrial } from './plan-mobile-trial.input.js';
import './messages.js';

/** Accounts are told by the code of their subject, which has no spaces: a name would. */
const ACCOUNT = /^[\w.@:-]{1,64}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const BODY = /^[A-Z0-9-]{1,64}$/;
const MOST = 9;

const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** What a plan names in codes; their order says nothing. */
export function givenCodes({ panel, interpreters, legalAid }: PlanMobileTrial) {
  const languages = interpreters ?? [];
  if (panel.length === 0 || panel.length > MOST || !distinct(panel) || !panel.every((one) => ACCOUNT.test(one)))
    throw badInput('holding.panel', {}, ['input', 'panel']);
  if (languages.length > MOST || !distinct(languages) || !languages.every((one) => LANGUAGE.test(one)))
    throw badInput('holding.language', {}, ['input', 'interpreters']);
  return { panel: [...panel].sort(), interpreters: [...languages].sort(), legalAid: legalAid || null };
}

/** A body stands in the list: a free code could be the name of whoever defends or is aided. */
export async function checkLegalAid({ runner }: CommandScope, { legalAid }: PlanMobileTrial, day: string): Promise<void> {
  if (!legalAid) return;
  const listed = BODY.test(legalAid) && (await callFunction<boolean>(runner, 'mobile_trials.is_listed', 'LEGAL_AID_BODY', legalAid, day));
  if (!listed) throw badInput('holding.legal-aid', {}, ['input', 'legalAid']);
}
