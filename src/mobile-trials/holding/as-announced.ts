import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import type { FoundMobileTrial } from '../decision/find-mobile-trial.js';
import type { ReportMobileTrial } from './report-mobile-trial.input.js';

interface Announcement {
  /** As exact as it was announced. */
  readonly day: string | null;
  readonly placeId: number | null;
  readonly mode: string | null;
}

/** Whether the trial was held on the day, at the place and in the form that the court announced; null where it was never announced or one is not known. */
export async function asAnnounced({ runner }: CommandScope, trial: FoundMobileTrial, report: ReportMobileTrial): Promise<boolean | null> {
  const announced = await callFunction<Announcement | null>(runner, 'mobile_trials.announcement_of', trial.matterId, trial.instance);
  if (!announced) return null;
  return report.outcome === 'HELD' ? sameAs(announced, trial, report) : false;
}

function sameAs({ day, placeId, mode }: Announcement, trial: FoundMobileTrial, { startedAt }: ReportMobileTrial): boolean | null {
  const held = startedAt?.slice(0, 10) ?? trial.plannedOn;
  const compared = [
    day === null || held === null ? null : held.startsWith(day),
    placeId === null || trial.venuePlaceId === null ? null : placeId === trial.venuePlaceId,
    mode === null ? null : mode === trial.mode,
  ];
  if (compared.includes(false)) return false;
  return compared.includes(null) ? null : true;
}
