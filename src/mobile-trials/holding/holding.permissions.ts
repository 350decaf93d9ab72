import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import type { Label } from '../../hub/permissions/words.js';
import { factRows } from '../../matter/fact-rows.js';

const UNTIL_ANNOUNCED = 'our choice: until it is announced, a mobile trial is the business of those who are asked';
const INSIDE = 'our choice: how a trial is guarded and prepared is for those who prepare it, also after the announcement';
const PAPERS = 'our choice: what the court signs is for the court, and tells what the bodies said and who is charged with what';
const CHECKLIST = 'our choice: the court that tries the case prepares the trial, its clerk too';
const COURT = 'our choice: the court that tries the case plans the trial and answers for it';

const rows = (type: string, label: Label | readonly Label[], names: string): PermissionTable =>
  Object.fromEntries(names.split(' ').map((name) => [`${type}.${name}`, row(label, label === 'PROPOSAL' ? UNTIL_ANNOUNCED : INSIDE)]));

/** Who may plan and report a mobile trial, and see what was planned and reported. */
export const holdingPermissions: PermissionTable = {
  'Mutation.planMobileTrial': may(COURT, 'courts.judge', 'courts.supervisor'),
  'Mutation.tickMobileTrialTask': may(CHECKLIST, 'courts.judge', 'courts.clerk', 'courts.supervisor'),
  'Mutation.reportMobileTrial': may(COURT, 'courts.judge', 'courts.supervisor'),

  'Query.mobileTrialCalendar': may(COURT, 'courts.judge', 'courts.clerk', 'courts.supervisor'),

  'MobileTrialProposal.plan': row('PROPOSAL', UNTIL_ANNOUNCED),
  'MobileTrialProposal.report': row('PROPOSAL', UNTIL_ANNOUNCED),

  'MobileTrialProposal.papers': row('OPINION', PAPERS),
  'MobileTrialPapers.minutes': row(['OPINION', 'CASE'], PAPERS),
  'MobileTrialPapers.draftDecision': row(['OPINION', 'CASE'], PAPERS),
  'MobileTrialPapers.plan': row(['OPINION', 'CASE'], PAPERS),
  'OfficialDocument.fileName': row('CASE', PAPERS),
  'OfficialDocument.mediaType': row('CASE', PAPERS),
  'OfficialDocument.base64': row('CASE', PAPERS),

  ...factRows('MobileTrialPlan', 'PROPOSAL'),
  ...rows(
    'MobileTrialPlan',
    'PROPOSAL',
    'mobileTrialId state matter court opensAt expectedEndAt venue venueUnit minimumAge recording legalBasis',
  ),
  ...rows('MobileTrialPlan', 'DELIBERATION', 'withoutPupils expectedAudience escortOrganisation interpreters shielding legalAid'),
  ...rows('MobileTrialPlan', 'DELIBERATION', 'fallbackVenue fallbackOpensAt budget tasks icalendar'),
  'MobileTrialPlan.panel': row(['DELIBERATION', 'OFFICER'], 'our choice: officers are named to their own agency only'),
  ...rows('MobileTrialVenue', 'STATUS', 'name kind demonstration'),
  ...rows('MobileTrialVenue', 'DELIBERATION', 'id capacity accessibility distanceKm onlyWithoutPupils'),
  ...rows('LegalBasis', 'STATUS', 'code basis message messageEn quota confirmed'),
  ...rows('BudgetShare', 'DELIBERATION', 'source amount'),
  ...rows('HoldingTask', 'DELIBERATION', 'kind message messageEn owner dueOn done'),

  ...factRows('MobileTrialReport', 'PROPOSAL'),
  ...rows('MobileTrialReport', 'PROPOSAL', 'mobileTrialId matter court outcome startedAt endedAt attendance questionsAsked'),
  ...rows('MobileTrialReport', 'PROPOSAL', 'heldAsAnnounced peerLearning keyCase mobile officialYesNo'),
  'MobileTrialReport.judgment': row('OUTCOME', 'BLTTHS Điều 25, 327'),
  'MobileTrialReport.appeals': row('OUTCOME', 'BLTTHS Điều 332'),
  ...rows('MobileTrialReport', 'DELIBERATION', 'reason costs totalCost incidents'),

  'Event:MOBILE_TRIAL_PLANNED': row('PROPOSAL', UNTIL_ANNOUNCED),
  'Event:MOBILE_TRIAL_REPORTED': row('PROPOSAL', UNTIL_ANNOUNCED),
};
