import { badInput } from '../../platform/errors.js';
import type { PlanMobileTrial } from './plan-mobile-trial.input.js';
import './messages.js';

/** Accounts are told by the code of their subject, which has no spaces: a name would. */
const ACCOUNT = /^[\w.@:-]{1,64}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const BODY = /^[A-Z0-9_-]{1,64}$/;
const MOST = 9;

const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** What a plan names in codes that the hub keeps no list of; their order says nothing. */
export function givenCodes({ panel, interpreters, legalAid }: PlanMobileTrial) {
  const languages = interpreters ?? [];
  if (panel.length === 0 || panel.length > MOST || !distinct(panel) || !panel.every((one) => ACCOUNT.test(one)))
    throw badInput('holding.panel', {}, ['input', 'panel']);
  if (languages.length > MOST || !distinct(languages) || !languages.every((one) => LANGUAGE.test(one)))
    throw badInput('holding.language', {}, ['input', 'interpreters']);
  if (legalAid && !BODY.test(legalAid)) throw badInput('holding.legal-aid', {}, ['input', 'legalAid']);
  return { panel: [...panel].sort(), interpreters: [...languages].sort(), legalAid: legalAid ?? null };
}
