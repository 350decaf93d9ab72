import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const ONE_BY_NUMBER = 'Nghị định 47/2020/NĐ-CP Điều 23';
const JUDGES = ['courts.judge', 'courts.supervisor'] as const;
const REGISTRY = ['courts.judge', 'courts.clerk', 'courts.supervisor'] as const;

/** Who may ask for, report and be told of what the courts do. A clerk keeps the books; what is decided is reported by judges. */
export const courtsOperations: PermissionTable = {
  'Event:CASE_REGISTERED': row('STATUS', 'BLTTHS Điều 276'),
  'Event:TRIAL_DECIDED': row('OUTCOME', 'BLTTHS Điều 277'),
  'Event:COURT_FILE_RETURNED': row('CASE', 'BLTTHS Điều 280'),
  'Event:HEARING_SCHEDULED': row('STATUS', 'BLTTHS Điều 255'),
  'Event:HEARING_HELD': row('STATUS', 'BLTTHS Điều 250'),
  'Event:HEARING_POSTPONED': row('STATUS', 'BLTTHS Điều 297'),
  'Event:JUDGMENT_PRONOUNCED': row('OUTCOME', 'BLTTHS Điều 327'),
  'Event:JUDGMENT_APPEALED': row('OUTCOME', 'BLTTHS Điều 331'),
  'Event:APPEAL_DECIDED': row('OUTCOME', 'BLTTHS Điều 355'),
  'Event:JUDGMENT_IN_FORCE': row('OUTCOME', 'BLTTHS Điều 343'),
  'Event:MOBILE_TRIAL_ANNOUNCED': row('OUTCOME', 'our choice: a mobile trial is public once it is announced'),
  'Event:MOBILE_TRIAL_HELD': row('OUTCOME', 'our choice: as its announcement'),
  'Event:MOBILE_TRIAL_CANCELLED': row('OUTCOME', 'our choice: as its announcement'),

  'Query.trial': may(ONE_BY_NUMBER, '*'),
  'Query.trialDecision': may(ONE_BY_NUMBER, '*'),
  'Query.courtFileReturn': may(ONE_BY_NUMBER, '*'),
  'Query.hearing': may(ONE_BY_NUMBER, '*'),
  'Query.judgment': may(ONE_BY_NUMBER, '*'),
  'Query.appeal': may(ONE_BY_NUMBER, '*'),
  'Query.appealDecision': may(ONE_BY_NUMBER, '*'),
  'Query.legalEffect': may(ONE_BY_NUMBER, '*'),
  'Query.mobileTrial': may(ONE_BY_NUMBER, '*'),

  'Mutation.registerCase': may('BLTTHS Điều 47, 276', ...REGISTRY),
  'Mutation.decideTrial': may('BLTTHS Điều 45, 277', ...JUDGES),
  'Mutation.returnFileToProcuracy': may('BLTTHS Điều 45, 280', ...JUDGES),
  'Mutation.scheduleHearing': may('BLTTHS Điều 45, 47, 255', ...REGISTRY),
  'Mutation.pronounceJudgment': may('BLTTHS Điều 45, 327', ...JUDGES),
  'Mutation.recordAppeal': may('BLTTHS Điều 47, 332', ...REGISTRY),
  'Mutation.decideAppeal': may('BLTTHS Điều 45, 355', ...JUDGES),
  'Mutation.recordLegalEffect': may('BLTTHS Điều 47, 343', ...REGISTRY),
  'Mutation.recordMobileTrial': may('our choice: as any hearing', ...REGISTRY),
};
