import { SECRETS } from './secrets.js';

type Row = readonly [what: string, grantee: string, organisation: string, query: string, input?: Readonly<Record<string, unknown>>];

interface Hostile {
  readonly what: string;
  readonly grantee: string;
  readonly organisation: string;
  readonly query: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

const police = ['police.investigator', 'CA-TG-GC'] as const;
const social = ['social-affairs.case-worker', 'LDTBXH-TG'] as const;
const analyst = ['steering-committee.analyst', 'BCD138-TG'] as const;
const outsider = ['police.investigator', 'CA-TG-MT'] as const;
const take = (mutation: string): string =>
  `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}!) { ${mutation}(input: $input) { __typename } }`;
const tip = take('reportCrimeTip');
const about = (number: string, issuer: string) => ({ matter: { document: { number, issuer, year: 2019 } } });
const { victimName, victimPhone, tipContent, accusedName, shelterName, basis, certificate, conclusionText } = SECRETS;

const rows: readonly Row[] = [
  ['a document that does not end', ...police, `{ matter(reference: "${victimName}"`],
  ['a sign that is no sign', ...police, `{ matter ${victimName} }`],
  ['an argument that is not there', ...police, `{ matters(name: "${victimName}") { totalCount } }`],
  ['a default of another type', ...police, `query ($n: Int = "${victimName}") { matters(first: $n) { totalCount } }`],
  ['a value of another type', ...police, `{ matters(first: "${victimName}") { totalCount } }`],
  ['an enum that is not one', ...police, '{ matters(filter: { stage: [Zqx17] }) { totalCount } }'],
  ['a reference that is a name', ...police, `{ matter(reference: "${victimName}") { id } }`],
  ['a number that is a name', ...police, `{ victim(number: "${victimName}") { code } }`],
  ['a coordinate that is a name', ...police, `{ whoMaySee(coordinate: "${victimName}") { outcome } }`],
  ['a text that is a name', ...police, `{ matters(filter: { text: "${victimName}" }) { nodes { code } } }`],
  ['a phone looked for by the analyst', ...analyst, `{ matters(filter: { text: "${victimPhone}" }) { nodes { code } } }`],
  ['an accused looked for elsewhere', ...outsider, `{ matters(filter: { text: "${accusedName}" }) { nodes { code } } }`],
  ['a cursor that is none', ...police, `{ matters(first: 1, after: "${victimName}") { nodes { code } } }`],
  ['a field of another office', ...analyst, '{ matters(first: 1) { nodes { victims { identity { fullName } } crimeTips { content } } } }'],
  ['a variable of another type', ...police, tip, { number: { a: tipContent } }],
  ['an unknown field of the input', ...police, tip, { number: '601/TB-CSĐT', note: tipContent }],
  ['a kind that is none', ...police, tip, { number: '602/TB-CSĐT', kind: tipContent }],
  ['a day that is none', ...police, tip, { number: '603/TB-CSĐT', receivedOn: tipContent }],
  ['a day to come', ...police, tip, { number: '604/TB-CSĐT', receivedOn: '2031-01-01', content: tipContent }],
  ['a number that is none', ...police, tip, { number: { raw: tipContent }, receivedOn: '2019-03-01' }],
  ['a place that is none', ...police, tip, { number: '605/TB-CSĐT', receivedOn: '2019-03-01', place: 'ZQX01' }],
  ['a body that is none', ...police, tip, { number: '606/TB-CSĐT', receivedOn: '2019-03-01', organisation: 'ZQX01' }],
  ['a name that is too long', ...police, tip, { number: '607/TB-CSĐT', informant: { fullName: victimName.repeat(200) } }],
  ['a text that is too long', ...police, tip, { number: '608/TB-CSĐT', receivedOn: '2019-03-01', content: tipContent.repeat(4000) }],
  ['a null byte', ...police, tip, { number: '609/TB-CSĐT', receivedOn: '2019-03-01', content: `${tipContent}\u0000` }],
  ['other content under a known number', ...police, tip, { number: '501/TB-CSĐT', receivedOn: '2019-03-01', content: conclusionText }],
  ['a row that the database refuses', ...police, tip, { number: '599/TB-CSĐT', receivedOn: '2019-03-01', content: tipContent }],
  [
    'a report for another',
    ...outsider,
    tip,
    { number: '610/TB-CSĐT', receivedOn: '2019-03-01', organisation: 'CA-TG-GC', content: tipContent },
  ],
  ['a report of another office', ...social, tip, { number: '611/TB-CSĐT', receivedOn: '2019-03-01', content: tipContent }],
  [
    'an accused with no case',
    ...outsider,
    take('chargeAccused'),
    {
      ...about('504/QĐ-CSĐT', 'CA-TG-GC'),
      number: '612/QĐ-CSĐT',
      issuedOn: '2019-03-20',
      fullName: accusedName,
      dateOfBirth: '1932-04-31',
    },
  ],
  [
    'a shelter that ends before it begins',
    ...social,
    take('provideShelter'),
    {
      ...about('507/HS-LĐTBXH', 'LDTBXH-TG'),
      sourceId: 'TL-9',
      victimSourceId: 'x',
      name: shelterName,
      from: '2019-05-01',
      to: '2019-04-01',
    },
  ],
  [
    'a person whose age contradicts itself',
    ...social,
    take('receiveVictim'),
    {
      number: '613/HS',
      receivedOn: '2019-04-01',
      offenceOn: '2019-03-01',
      minor: 'YES',
      identity: { fullName: victimName, dateOfBirth: '1931-03-07' },
    },
  ],
  [
    'an identification of nobody',
    ...social,
    take('identifyVictim'),
    { number: '614/QĐ', outcome: 'CONFIRMED', decidedOn: '2019-05-01', basis },
  ],
  [
    'a certificate for nobody',
    ...social,
    take('recordReturn'),
    { sourceId: 'HH-9', victim: { number: certificate, issuer: 'LDTBXH-TG' }, certificateNumber: certificate },
  ],
];

/** Questions and reports that are refused, that fail or that find nothing; each speaks of something secret. */
export const hostile: Hostile[] = rows.map(([what, grantee, organisation, query, input]) => ({
  what,
  grantee,
  organisation,
  query,
  ...(input ? { input } : {}),
}));
