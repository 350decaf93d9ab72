import { clockOf } from './clock-text.js';
import type { Proposal } from '../use-trial.js';

/** What the form of a plan begins with: what the plan that stands says, or nothing. */
export function saidIn(plan: Proposal['plan']) {
  const money = (source: string) => plan?.budget?.find((share) => share.source === source)?.amount;
  return {
    opensAt: clockOf(plan?.opensAt),
    endsAt: clockOf(plan?.expectedEndAt),
    venueId: plan?.venue?.id ?? '',
    panel: (plan?.panel ?? []).join(', '),
    escort: plan?.escortOrganisation?.code ?? '',
    interpreters: (plan?.interpreters ?? []).join(', '),
    legalAid: plan?.legalAid ?? '',
    audience: String(plan?.expectedAudience ?? ''),
    moneyCourt: String(money('COURT') ?? ''),
    moneyLocal: String(money('LOCAL') ?? ''),
  };
}
