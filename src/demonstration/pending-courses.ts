import { ahead, type Course, type Twist } from './course.js';

/** How often each is drawn once all have been walked: few trials are pending at a time. */
const SELDOM = 0.3;

const BEGINNINGS: readonly (readonly Twist[])[] = [
  ['DENUNCIATION'],
  ['CRIME_REPORT', 'RESCUE'],
  ['BORDER'],
  ['DIRECT_DETECTION', 'SHELTERED'],
  ['CRIME_REPORT', 'RETURNEE'],
  ['SELF_SURRENDER'],
  ['DENUNCIATION', 'PROTECTION_ENDED'],
  ['BORDER_CASE', 'CLOSING_WITHDRAWN'],
];

/** Nothing stands against a mobile trial: registered, or already with a day set. */
const open: readonly Course[] = BEGINNINGS.flatMap((beginning) => [
  ahead(SELDOM, 'REGISTERED', ...beginning),
  ahead(SELDOM, 'SCHEDULED', ...beginning),
]);

/** In each of these one thing or another stands against it, or is not known. */
const shut: readonly Course[] = [
  ahead(SELDOM, 'SCHEDULED', 'DENUNCIATION', 'OBSTACLE'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'DAY_PASSED'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'TOO_GRAVE'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'LIST_OPEN'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'LIST_INCOMPLETE'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'RESCUE', 'CLOSING_ASKED'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'CLOSING_REFUSED'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'CLOSED'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'PROTECTED'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'FUGITIVE'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'RELATED'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'RESCUE', 'ALSO_VICTIM'),
  ahead(SELDOM, 'SCHEDULED', 'DENUNCIATION', 'COUNSEL_WITHDRAWN'),
  ahead(SELDOM, 'REGISTERED', 'BORDER', 'SECRET_TOUCHED'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'SECRET_UNATTESTED'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'MINOR_WITNESS'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'WITNESS_UNKNOWN'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'RETURNEE', 'ACCOMPANIED'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'VICTIM_REFUSES'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'SHELTERED', 'CONSENT_WITHDRAWN'),
  ahead(SELDOM, 'SCHEDULED', 'DENUNCIATION', 'CUSTODY_ENDS'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'CUSTODY_UNKNOWN'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'CHILD'),
  ahead(SELDOM, 'SCHEDULED', 'CRIME_REPORT', 'ADOLESCENT'),
  ahead(SELDOM, 'REGISTERED', 'BORDER', 'ADOLESCENT', 'UNDER_IDENTIFICATION'),
  ahead(SELDOM, 'REGISTERED', 'DENUNCIATION', 'MINOR_ACCUSED'),
  ahead(SELDOM, 'REGISTERED', 'CRIME_REPORT', 'UNAPPROVED'),
  ahead(SELDOM, 'SCHEDULED', 'DENUNCIATION', 'ONLINE_MOBILE'),
];

/** Matters from which a court may choose today, and those from which it may not. */
export const pendingCourses: readonly Course[] = [...open, ...shut];
