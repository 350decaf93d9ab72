import type { Course, End, Twist } from './course.js';

/** About how many days a matter takes until its end, so that none runs beyond the last day of the demonstration. */
const DAYS: Readonly<Record<End, number>> = {
  TIP: 40,
  TIP_SUSPENDED: 50,
  NOT_INITIATED: 70,
  INVESTIGATION: 75,
  INVESTIGATION_SUSPENDED: 190,
  DISCONTINUED: 170,
  CONCLUDED_DISCONTINUED: 280,
  CONCLUDED: 160,
  PROSECUTION: 170,
  PROSECUTION_SUSPENDED: 260,
  PROSECUTION_DISCONTINUED: 190,
  FILE_RETURNED: 185,
  INDICTED: 200,
  REGISTERED: 205,
  TRIAL_SUSPENDED: 235,
  TRIAL_DISCONTINUED: 235,
  COURT_RETURNED: 235,
  SCHEDULED: 245,
  TRIED: 265,
  APPEALED: 280,
  QUASHED: 375,
  IN_FORCE: 305,
};

const MORE: Partial<Record<Twist, number>> = {
  TIP_RESUMED: 115,
  INVESTIGATION_RESUMED: 195,
  INVESTIGATION_EXTENDED: 105,
  FUGITIVE: 80,
  ACCUSED_DISCONTINUED: 45,
  TRANSFERRED: 30,
  RETURNED: 75,
  RETURNED_TWICE: 145,
  RETURNED_BY_COURT: 125,
  INDICTMENT_MISSING: 125,
  OTHER_COURT: 125,
  POSTPONED: 35,
  ADJOURNED: 10,
  APPEAL_UPHELD: 60,
  APPEAL_AMENDED: 60,
  APPEAL_RETRIAL: 185,
  LATE_SUPPORT: 65,
  PROSECUTION_EXTENDED: 25,
  TIP_EXTENDED: 20,
  JOINED: 25,
  SPLIT: 25,
};

/** Days between the conclusion of the investigation and the last day, for a trial that lies just ahead of it. */
export const leadOf = ({ end }: Course): number => (end === 'SCHEDULED' ? 80 : 50);

/** How many days at the most go by before that conclusion. */
export const investigationOf = ({ twists }: Course): number => 115 + (twists.includes('FUGITIVE') ? 75 : 0);

export const spanOf = ({ end, twists }: Course): number => DAYS[end] + twists.reduce((sum, twist) => sum + (MORE[twist] ?? 0), 0) + 15;
