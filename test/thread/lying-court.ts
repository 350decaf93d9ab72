import { papers } from '../../src/demonstration/guide/reporters.js';
import type { FactScript } from '../../src/demonstration/matter-script.js';

type Paper = Readonly<{ number: string; issuer: string; year?: number }>;

/** What a liar speaks of: the papers of a case it has nothing to do with, or papers that nobody ever wrote. */
export interface Spoken {
  readonly indictment: Paper;
  readonly initiation: Paper;
  readonly registration: Paper;
  readonly judgment: Paper;
  readonly charge: Paper;
  readonly code: string;
  readonly id: string;
}

export const { indictment, initiation, registration, judgment, charge } = papers;

export const invented: Spoken = {
  indictment: { ...indictment, number: '715/CT-VKS' },
  initiation: { ...initiation, number: '745/QĐ-CSĐT' },
  registration: { ...registration, number: '750/2019/TLST-HS' },
  judgment: { ...judgment, number: '701/2020/HS-ST' },
  charge: { ...charge, number: '746/QĐ-CSĐT' },
  code: 'LT-2019-00000',
  id: '5c0ffee5-0000-4000-8000-000000000000',
};

/** What a court says of a case that no indictment brought to it; each lie is told of what exists and of what does not. */
export function lies(court: string, of: Spoken): FactScript[] {
  const lie = (mutation: string, input: FactScript['input']): FactScript => ({
    agency: 'courts',
    organisation: court,
    mutation,
    input,
    recordedAt: '2019-10-12T08:00:00+07:00',
  });
  const day = { registeredOn: '2019-10-12', mode: 'MOBILE', closed: false };
  const own = { matter: { document: { number: '901/2019/TLST-HS', issuer: court, year: 2019 } } };
  const { issuer: _, ...withoutIssuer } = of.initiation;
  return [
    lie('registerCase', { ...day, matter: { document: of.indictment }, number: '901/2019/TLST-HS', indictment: of.indictment }),
    lie('registerCase', { ...day, matter: { document: of.initiation }, number: '902/2019/TLST-HS', indictment: of.indictment }),
    lie('registerCase', { ...day, matter: { document: withoutIssuer }, number: '903/2019/TLST-HS' }),
    lie('registerCase', { ...day, matter: { code: of.code }, number: '904/2019/TLST-HS', indictment: of.indictment }),
    lie('registerCase', { ...day, matter: { id: of.id }, number: '905/2019/TLST-HS', indictment: of.indictment }),
    // Its own number is that of the court which tries the case.
    lie('registerCase', { ...day, matter: { document: of.registration }, number: registration.number, indictment: of.indictment }),
    lie('scheduleHearing', { matter: { document: of.registration }, sourceId: 'L-1', scheduledOn: '2019-11-20', status: 'HELD' }),
    lie('returnFileToProcuracy', { ...own, number: '906/QĐ-TA', returnedOn: '2019-11-25', round: 1, returnedTo: of.indictment.issuer }),
    lie('pronounceJudgment', {
      ...own,
      number: '1/2020/HS-ST',
      pronouncedOn: '2020-01-11',
      outcomes: [{ charge: of.charge, acquitted: true }],
    }),
    lie('recordAppeal', {
      ...own,
      number: '907/TB-TA',
      appealedOn: '2020-01-12',
      by: 'ACCUSED',
      judgment: of.judgment,
      appealCourt: 'TA-TG',
    }),
    lie('recordLegalEffect', { ...own, sourceId: 'L-2', effectiveOn: '2020-02-12', judgment: of.judgment }),
  ];
}

const everything = `id code title stage openedOn place { code } participants { organisation { code } } ledBy { code } warnings { kind } deadlines { rule }
  crimeTips { number } criminalCase { documentNumber status } prosecution { indictment { documentNumber } } victims { code }
  trial { registrationNumber mode judgment { documentNumber } } timeline(first: 50) { nodes { kind documentNumber } }`;

/** All that a court may try to learn of the matter. */
export const court = `query ($id: ID, $uuid: ID!, $code: String, $initiation: String, $number: DocumentNumber!, $issuer: Code) {
  matters(first: 20) { totalCount nodes { ${everything} } }
  byId: matter(id: $id) { id }
  byCode: matter(reference: $code) { id }
  byNumber: matter(reference: $initiation) { id }
  indictment(number: $number, issuer: $issuer) { id }
  myAccess(matterId: $uuid) { relation handling coordinates { coordinate } }
}`;
