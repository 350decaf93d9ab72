import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const REPORTERS = ['border-guard.officer', 'border-guard.supervisor'] as const;
const LISTED = 'BLTTHS Điều 164; Luật Tổ chức cơ quan điều tra hình sự 2015 Điều 32';
const SECRET = 'BLTTHS Điều 177: bí mật điều tra';
const TOLD = 'BLTTHS Điều 56, 57; Luật 53/2024/QH15 Điều 3';
const HELD = 'our choice: who is held says something of the case, not of a person';
const NAMES = 'our choice: a suspect before the charge is named to fewer still (BLTTHS Điều 13, 179)';
const RESCUED = 'Luật 66/2011/QH12 Điều 25, 31; Luật 53/2024/QH15 Điều 28';
const VICTIM_SECRET = 'Luật 66/2011/QH12 Điều 31; Luật 53/2024/QH15 Điều 3 khoản 10';

/** Who may see and report what the border guard owns. */
export const borderGuardPermissions: PermissionTable = {
  'Matter.interceptions': row('STATUS', LISTED),
  ...factRows('Interception', 'STATUS'),
  'Interception.number': row('STATUS', LISTED),
  'Interception.occurredAt': row('STATUS', LISTED),
  'Interception.madeBy': row('STATUS', LISTED),
  'Interception.place': row('STATUS', LISTED),
  'Interception.direction': row('CASE', LISTED),
  'Interception.personsStopped': row('CASE', LISTED),
  'Interception.victimsFound': row('VICTIM_STATUS', RESCUED),
  'Interception.course': row('INVESTIGATION', SECRET),
  'Interception.informant': row('INFORMANT', TOLD),
  'InterceptionInformant.fullName': row('INFORMANT', TOLD),
  'InterceptionInformant.phone': row('INFORMANT', TOLD),
  'Interception.route': row('CASE', 'our choice: the route belongs to the case'),
  'InterceptionRoute.origin': row('CASE', 'our choice: the route belongs to the case'),
  'InterceptionRoute.destinationCountry': row('CASE', 'our choice: the route belongs to the case'),
  'InterceptionRoute.borderGate': row('CASE', 'our choice: the route belongs to the case'),
  'Interception.detained': row('CASE', HELD),
  'DetainedPerson.ordinal': row('CASE', HELD),
  'DetainedPerson.sex': row('CASE', HELD),
  'DetainedPerson.minor': row('CASE', HELD),
  'DetainedPerson.nationality': row('CASE', HELD),
  'Interception.detainedIdentities': row('ACCUSED_IDENTITY', NAMES),
  'DetainedIdentity.ordinal': row('ACCUSED_IDENTITY', NAMES),
  'DetainedIdentity.fullName': row('ACCUSED_IDENTITY', NAMES),
  'DetainedIdentity.yearOfBirth': row('ACCUSED_IDENTITY', NAMES),
  'Interception.handover': row('STATUS', LISTED),
  'Interception.handovers': row('STATUS', LISTED),

  'Matter.borderCase': row('STATUS', LISTED),
  'Matter.borderCases': row('STATUS', LISTED),
  ...factRows('BorderCase', 'STATUS'),
  'BorderCase.documentNumber': row('STATUS', 'BLTTHS Điều 154'),
  'BorderCase.initiatedOn': row('STATUS', 'BLTTHS Điều 154'),
  'BorderCase.initiatedBy': row('STATUS', LISTED),
  'BorderCase.place': row('CASE', 'our choice: the place of the deed belongs to the case'),
  'BorderCase.offences': row('CASE', 'BLTTHS Điều 154, 164'),
  'BorderCase.seriousness': row('CASE', 'BLHS Điều 9'),
  'BorderCase.caughtInTheAct': row('CASE', LISTED),

  'Matter.handovers': row('STATUS', LISTED),
  ...factRows('Handover', 'STATUS'),
  'Handover.documentNumber': row('STATUS', LISTED),
  'Handover.toAgency': row('STATUS', LISTED),
  'Handover.toOrganisation': row('STATUS', LISTED),
  'Handover.handedOverOn': row('STATUS', LISTED),
  'Handover.acknowledgedOn': row('STATUS', LISTED),
  'Handover.personsHandedOver': row('CASE', LISTED),
  'Handover.contents': row('INVESTIGATION', SECRET),

  'Matter.rescuedPersons': row('VICTIM_STATUS', RESCUED),
  ...factRows('RescuedPerson', 'VICTIM_STATUS'),
  'RescuedPerson.number': row('VICTIM_STATUS', RESCUED),
  'RescuedPerson.referredOn': row('VICTIM_STATUS', RESCUED),
  'RescuedPerson.referredBy': row('VICTIM_STATUS', RESCUED),
  'RescuedPerson.referredTo': row('VICTIM_STATUS', RESCUED),
  'RescuedPerson.sex': row('VICTIM_STATUS', VICTIM_SECRET),
  'RescuedPerson.minor': row('VICTIM_STATUS', VICTIM_SECRET),
  'RescuedPerson.nationality': row('VICTIM_STATUS', VICTIM_SECRET),
  'RescuedPerson.identity': row('VICTIM_IDENTITY', VICTIM_SECRET),
  'RescuedPersonIdentity.fullName': row('VICTIM_IDENTITY', VICTIM_SECRET),
  'RescuedPersonIdentity.dateOfBirth': row('VICTIM_IDENTITY', VICTIM_SECRET),

  'Event:INTERCEPTION_MADE': row('STATUS', LISTED),
  'Event:BORDER_CASE_INITIATED': row('STATUS', 'BLTTHS Điều 154'),
  'Event:MATTER_HANDED_OVER': row('STATUS', LISTED),
  'Event:RESCUED_PERSON_REFERRED': row('VICTIM_STATUS', RESCUED),

  'Query.interception': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.borderCase': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.handover': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Query.rescuedPerson': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.reportInterception': may(LISTED, ...REPORTERS),
  'Mutation.initiateBorderCase': may(LISTED, ...REPORTERS),
  'Mutation.handOver': may(LISTED, ...REPORTERS),
  'Mutation.referRescuedPerson': may(RESCUED, ...REPORTERS),
};
