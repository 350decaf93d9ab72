import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { victimFactRows } from './victim-fact-rows.js';

const REPORTERS = ['social-affairs.case-worker', 'social-affairs.supervisor'] as const;
const RECEIVED = 'Luật 66/2011/QH12 Điều 24–26; Luật 53/2024/QH15 Điều 27–31';
const IDENTIFIED = 'Luật 66/2011/QH12 Điều 27; Luật 53/2024/QH15 Điều 32, 33';
const SUPPORTED = 'Luật 66/2011/QH12 Điều 32; Luật 53/2024/QH15 Điều 37';
const SECRET = 'Luật 66/2011/QH12 Điều 31; Luật 53/2024/QH15 Điều 3 khoản 10';
const SAFE = 'Luật 66/2011/QH12 Điều 30; Luật 53/2024/QH15 Điều 34–36';
const TOLD = 'Luật 53/2024/QH15 Điều 3; our choice: who told of a victim is protected as an informant';
const RETURNED = 'TTLT 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG; Luật 53/2024/QH15 Điều 30';

/** Who may see and report what social affairs own. */
export const socialAffairsPermissions: PermissionTable = {
  'Matter.victims': row('VICTIM_STATUS', RECEIVED),
  ...victimFactRows('Victim', 'VICTIM_STATUS', 'VICTIM_IDENTITY'),
  'Victim.number': row('VICTIM_STATUS', RECEIVED),
  'Victim.code': row('VICTIM_STATUS', 'our choice: a code stands for the name'),
  'Victim.status': row('VICTIM_STATUS', 'Luật 53/2024/QH15 Điều 2 khoản 7, 8'),
  'Victim.receivedOn': row('VICTIM_STATUS', RECEIVED),
  'Victim.receivedBy': row('VICTIM_STATUS', RECEIVED),
  'Victim.channel': row('VICTIM_STATUS', RECEIVED),
  'Victim.referralNumber': row('VICTIM_STATUS', RECEIVED),
  'Victim.referredBy': row('VICTIM_STATUS', RECEIVED),
  'Victim.ageBand': row('VICTIM_STATUS', SECRET),
  'Victim.sex': row('VICTIM_STATUS', SECRET),
  'Victim.minor': row('VICTIM_STATUS', 'Thông tư 02/2018/TT-TANDTC; Luật 53/2024/QH15 Điều 2'),
  'Victim.nationality': row('VICTIM_STATUS', SECRET),
  'Victim.foreigner': row('VICTIM_STATUS', SUPPORTED),
  'Victim.accompanyingMinors': row('VICTIM_STATUS', SUPPORTED),
  'Victim.identity': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentity.fullName': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentity.dateOfBirth': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentity.phone': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentity.address': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentity.identifiers': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentifier.kind': row('VICTIM_IDENTITY', SECRET),
  'VictimIdentifier.number': row('VICTIM_IDENTITY', SECRET),
  'Victim.informant': row('INFORMANT', TOLD),
  'VictimInformant.fullName': row('INFORMANT', TOLD),
  'VictimInformant.phone': row('INFORMANT', TOLD),

  'Victim.identification': row('VICTIM_STATUS', IDENTIFIED),
  'Victim.identifications': row('VICTIM_STATUS', IDENTIFIED),
  ...victimFactRows('VictimIdentification', 'VICTIM_STATUS', 'VICTIM_IDENTITY'),
  'VictimIdentification.documentNumber': row('VICTIM_STATUS', IDENTIFIED),
  'VictimIdentification.decidedOn': row('VICTIM_STATUS', IDENTIFIED),
  'VictimIdentification.decidedBy': row('VICTIM_STATUS', IDENTIFIED),
  'VictimIdentification.outcome': row('VICTIM_STATUS', IDENTIFIED),
  'VictimIdentification.basis': row('VICTIM_IDENTITY', 'our choice: what it rests on tells of the person'),

  'Victim.supports': row('VICTIM_STATUS', SUPPORTED),
  ...victimFactRows('Support', 'VICTIM_STATUS', 'VICTIM_IDENTITY'),
  'Support.documentNumber': row('VICTIM_STATUS', SUPPORTED),
  'Support.kind': row('VICTIM_STATUS', SUPPORTED),
  'Support.provider': row('VICTIM_SHELTER', SAFE),
  'Support.startedOn': row('VICTIM_STATUS', SUPPORTED),
  'Support.endedOn': row('VICTIM_STATUS', SUPPORTED),

  'Victim.shelter': row('VICTIM_SHELTER', SAFE),
  'Victim.shelters': row('VICTIM_SHELTER', SAFE),
  ...victimFactRows('Shelter', 'VICTIM_SHELTER', 'VICTIM_SHELTER'),
  'Shelter.name': row('VICTIM_SHELTER', SAFE),
  'Shelter.address': row('VICTIM_SHELTER', SAFE),
  'Shelter.from': row('VICTIM_SHELTER', SAFE),
  'Shelter.to': row('VICTIM_SHELTER', SAFE),

  'Victim.returns': row('VICTIM_STATUS', RETURNED),
  ...victimFactRows('VictimReturn', 'VICTIM_STATUS', 'VICTIM_IDENTITY'),
  'VictimReturn.returnedOn': row('VICTIM_STATUS', RETURNED),
  'VictimReturn.fromCountry': row('VICTIM_STATUS', RETURNED),
  'VictimReturn.organisedBy': row('VICTIM_STATUS', RETURNED),
  'VictimReturn.certificateNumber': row('VICTIM_IDENTITY', 'our choice: the certificate names the person'),

  'Event:VICTIM_RECEIVED': row('VICTIM_STATUS', RECEIVED),
  'Event:VICTIM_IDENTIFIED': row('VICTIM_STATUS', IDENTIFIED),
  'Event:SUPPORT_PROVIDED': row('VICTIM_STATUS', SUPPORTED),
  'Event:SHELTER_PROVIDED': row('VICTIM_SHELTER', SAFE),
  'Event:VICTIM_RETURNED': row('VICTIM_STATUS', RETURNED),

  'Query.victim': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.receiveVictim': may(RECEIVED, ...REPORTERS),
  'Mutation.identifyVictim': may(IDENTIFIED, ...REPORTERS),
  'Mutation.provideSupport': may(SUPPORTED, ...REPORTERS),
  'Mutation.provideShelter': may(SAFE, ...REPORTERS),
  'Mutation.recordReturn': may(RETURNED, ...REPORTERS),
};
