import type { MatterShown } from './course/course-of.js';
import type { CourseItem } from './course/item.js';

/** Where it happened, for the few kinds of events of which the same answer tells a place. */
export function placeOfItem(matter: MatterShown, item: CourseItem): string | null {
  if (item.kind === 'INTERCEPTION_MADE') {
    return matter.interceptions?.find(({ number }) => number !== null && number === item.number)?.place?.name ?? null;
  }
  if (item.kind.startsWith('MOBILE_TRIAL')) return matter.trial?.mobileTrial?.venue ?? null;
  if (!item.kind.startsWith('HEARING')) return null;
  return matter.trial?.hearings?.find(({ scheduledOn }) => scheduledOn === item.occurredAt)?.venue ?? null;
}
