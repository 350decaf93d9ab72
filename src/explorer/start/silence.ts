/** What has ended or rests by decision is not silent. */
const AT_REST: ReadonlySet<string> = new Set([
  'NOT_INITIATED',
  'TIP_SUSPENDED',
  'INVESTIGATION_SUSPENDED',
  'PROSECUTION_SUSPENDED',
  'TRIAL_SUSPENDED',
  'DISCONTINUED',
  'TRIAL_DISCONTINUED',
  'IN_FORCE',
]);

const DAY = 86_400_000;
const QUIET = 30;

/** For how many days nothing changed in a matter that goes on; null while that is not long. */
export function silentDays(stage: string, changedAt: string | null | undefined, now: Date): number | null {
  if (!changedAt || AT_REST.has(stage)) return null;
  const days = Math.floor((now.getTime() - Date.parse(changedAt)) / DAY);
  return days > QUIET ? days : null;
}
