import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';
import { closedTrialPermissions } from './closed-trial.permissions.js';
import { courtsOperations } from './courts-operations.permissions.js';
import { mobileTrialPermissions } from './mobile-trial.permissions.js';
import { trialPreparation } from './trial-preparation.permissions.js';

/** Who may see what the courts own. Grounds: the Criminal Procedure Code (BLTTHS) unless said otherwise. */
export const courtsPermissions: PermissionTable = {
  'Matter.trial': row('STATUS', 'BLTTHS Điều 276: thụ lý'),
  'Matter.trials': row('STATUS', 'BLTTHS Điều 276: thụ lý'),
  'Matter.appeals': row('OUTCOME', 'BLTTHS Điều 331, 332'),
  'Matter.appealDecisions': row('OUTCOME', 'BLTTHS Điều 355'),
  'Matter.legalEffect': row('OUTCOME', 'BLTTHS Điều 343, 355'),
  'Matter.legalEffects': row('OUTCOME', 'BLTTHS Điều 343, 355'),

  ...factRows('Trial', 'STATUS'),
  'Trial.registrationNumber': row('STATUS', 'BLTTHS Điều 276'),
  'Trial.registeredOn': row('STATUS', 'BLTTHS Điều 276, 277'),
  'Trial.court': row('STATUS', 'BLTTHS Điều 268'),
  'Trial.instance': row('STATUS', 'BLTTHS Điều 27'),
  'Trial.mode': row('STATUS', 'BLTTHS Điều 25: xét xử công khai; Nghị quyết 33/2021/QH15'),
  'Trial.closed': row('CASE', 'BLTTHS Điều 25, 327'),
  'Trial.decisions': row('OUTCOME', 'BLTTHS Điều 277'),
  'Trial.returns': row('CASE', 'BLTTHS Điều 280; TTLT 02/2017'),
  'Trial.hearings': row('STATUS', 'BLTTHS Điều 255, 286'),
  'Trial.judgment': row('OUTCOME', 'BLTTHS Điều 260, 262'),
  'Trial.judgments': row('OUTCOME', 'BLTTHS Điều 260, 262'),
  'Trial.mobileTrial': row('STATUS', 'our choice: that a trial is a mobile one shows as its mode does'),

  ...factRows('TrialDecision', 'OUTCOME'),
  'TrialDecision.kind': row('OUTCOME', 'BLTTHS Điều 277'),
  'TrialDecision.documentNumber': row('OUTCOME', 'BLTTHS Điều 277'),
  'TrialDecision.decidedOn': row('OUTCOME', 'BLTTHS Điều 277'),
  'TrialDecision.court': row('OUTCOME', 'BLTTHS Điều 277'),
  'TrialDecision.instance': row('OUTCOME', 'BLTTHS Điều 27'),
  'TrialDecision.mode': row('OUTCOME', 'BLTTHS Điều 255'),
  'TrialDecision.closed': row('CASE', 'BLTTHS Điều 25, 255'),
  'TrialDecision.until': row('OUTCOME', 'BLTTHS Điều 277'),
  'TrialDecision.obstacle': row('CASE', 'our choice: why the hearing may open later (BLTTHS Điều 277 khoản 3) belongs to the case'),
  'TrialDecision.accusedId': row('CASE', 'BLTTHS Điều 281, 282: đối với từng bị can, bị cáo'),

  ...factRows('CourtFileReturn', 'CASE'),
  'CourtFileReturn.round': row('CASE', 'TTLT 02/2017: lần trả hồ sơ'),
  'CourtFileReturn.documentNumber': row('CASE', 'BLTTHS Điều 280'),
  'CourtFileReturn.returnedOn': row('CASE', 'BLTTHS Điều 280'),
  'CourtFileReturn.reason': row('INVESTIGATION', 'BLTTHS Điều 177: bí mật điều tra'),
  'CourtFileReturn.instance': row('CASE', 'BLTTHS Điều 27'),
  'CourtFileReturn.court': row('CASE', 'BLTTHS Điều 280'),
  'CourtFileReturn.returnedTo': row('CASE', 'BLTTHS Điều 280'),

  ...factRows('Hearing', 'STATUS'),
  'Hearing.scheduledOn': row('STATUS', 'BLTTHS Điều 255, 286'),
  'Hearing.status': row('STATUS', 'BLTTHS Điều 251, 297'),
  'Hearing.documentNumber': row('STATUS', 'BLTTHS Điều 255'),
  'Hearing.court': row('STATUS', 'BLTTHS Điều 268'),
  'Hearing.instance': row('STATUS', 'BLTTHS Điều 27'),
  'Hearing.venue': row('CASE', 'our choice: where the court sits belongs to the case until the hearing is public'),
  'Hearing.venuePlace': row('CASE', 'our choice: as the venue'),

  ...factRows('Judgment', 'OUTCOME'),
  'Judgment.documentNumber': row('OUTCOME', 'BLTTHS Điều 260'),
  'Judgment.pronouncedOn': row('OUTCOME', 'BLTTHS Điều 327: tuyên án công khai'),
  'Judgment.court': row('OUTCOME', 'BLTTHS Điều 260'),
  'Judgment.instance': row('OUTCOME', 'BLTTHS Điều 27'),
  'Judgment.outcomes': row('OUTCOME', 'BLTTHS Điều 260, 327; theo mã, không theo tên'),
  'JudgmentOutcome.accusedId': row('OUTCOME', 'BLTTHS Điều 260; theo mã, không theo tên'),
  'JudgmentOutcome.sentenceMonths': row('OUTCOME', 'BLTTHS Điều 260'),
  'JudgmentOutcome.life': row('OUTCOME', 'BLTTHS Điều 260'),
  'JudgmentOutcome.acquitted': row('OUTCOME', 'BLTTHS Điều 260'),

  ...factRows('Appeal', 'OUTCOME'),
  'Appeal.documentNumber': row('OUTCOME', 'BLTTHS Điều 332'),
  'Appeal.appealedOn': row('OUTCOME', 'BLTTHS Điều 333'),
  'Appeal.by': row('OUTCOME', 'BLTTHS Điều 331, 336; theo loại, không theo tên'),
  'Appeal.instance': row('OUTCOME', 'BLTTHS Điều 27'),
  'Appeal.court': row('OUTCOME', 'BLTTHS Điều 332'),
  'Appeal.appealCourt': row('OUTCOME', 'BLTTHS Điều 344'),

  ...factRows('AppealDecision', 'OUTCOME'),
  'AppealDecision.outcome': row('OUTCOME', 'BLTTHS Điều 348, 355'),
  'AppealDecision.documentNumber': row('OUTCOME', 'BLTTHS Điều 355'),
  'AppealDecision.decidedOn': row('OUTCOME', 'BLTTHS Điều 355'),
  'AppealDecision.court': row('OUTCOME', 'BLTTHS Điều 344'),

  ...factRows('LegalEffect', 'OUTCOME'),
  'LegalEffect.documentNumber': row('OUTCOME', 'BLTTHS Điều 343'),
  'LegalEffect.effectiveOn': row('OUTCOME', 'BLTTHS Điều 343, 355'),
  'LegalEffect.instance': row('OUTCOME', 'BLTTHS Điều 27'),
  'LegalEffect.court': row('OUTCOME', 'BLTTHS Điều 343'),

  ...mobileTrialPermissions,
  ...closedTrialPermissions,
  ...trialPreparation,
  ...courtsOperations,
};
