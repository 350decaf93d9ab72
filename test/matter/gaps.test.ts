import { openReporting, type Reporting, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

let round = 0;
const GC = { by: 'CA-TG-GC' } as const;

/** Warnings of a matter that opens with a case and goes on as told; '#' in a number makes it this matter's own. */
async function warnings(...facts: Told[]): Promise<string[]> {
  round += 1;
  const own = (text: string): string => text.replaceAll('#', String(round));
  let matter = '';
  for (const fact of [{ ...GC, kind: 'CASE_INITIATED', on: '2019-03-15', own: 'CA-TG-GC|QĐ|2019|1#' }, ...facts]) {
    matter = await hub.tell(JSON.parse(own(JSON.stringify(fact))));
  }
  const { rows } = await hub.admin.query<{ kind: string }>('select kind from matter.warning where matter_id = $1 order by kind', [matter]);
  return rows.map(({ kind }) => kind);
}

const initiation = 'CA-TG-GC|QĐ|2019|1#';
const charge = 'CA-TG-GC|QĐ|2019|2#';
const charged: Told = {
  ...GC,
  kind: 'ACCUSED_CHARGED',
  on: '2019-03-20',
  own: charge,
  target: initiation,
  details: { chargeKey: charge, minor: 'NO' },
};
const approved: Told = { by: 'VKS-TG-GC', kind: 'CHARGE_APPROVED', on: '2019-03-21', target: initiation, details: { chargeKey: charge } };
const concluded: Told = { ...GC, kind: 'INVESTIGATION_CONCLUDED', on: '2019-06-01', target: initiation };
const received: Told = { by: 'VKS-TG-GC', kind: 'FILE_RECEIVED', on: '2019-06-02', target: initiation };
const referral: Told = {
  ...GC,
  kind: 'VICTIM_REFERRED',
  on: '2019-04-01',
  own: 'CA-TG-GC|CV|2019|3#',
  target: initiation,
  names: ['LDTBXH-TG'],
};
const reception: Told = {
  by: 'LDTBXH-TG',
  kind: 'VICTIM_RECEIVED',
  on: '2019-04-02',
  target: 'CA-TG-GC|CV|2019|3#',
  details: { referralKey: 'CA-TG-GC|CV|2019|3#', minor: 'NO' },
};
const identified = (outcome: string, on: string): Told => ({
  by: 'LDTBXH-TG',
  kind: 'VICTIM_IDENTIFIED',
  on,
  target: initiation,
  details: { victimKey: 'LDTBXH-TG|V|2019|1', outcome },
});

it.each<[string, Told[], string[]]>([
  ['nothing missing', [charged, approved, concluded, received, referral, reception], []],
  ['a charge that nobody approved though the file has moved on', [charged, concluded, received], ['CHARGE_NOT_APPROVED']],
  ['a charge not approved yet', [charged], []],
  ['an approval of a charge that nobody reported', [approved], ['APPROVAL_OF_UNKNOWN_CHARGE']],
  ['a conclusion before the initiation', [{ ...concluded, on: '2019-03-01' }], ['CONCLUDED_BEFORE_INITIATION']],
  ['a file before the conclusion', [concluded, { ...received, on: '2019-05-01' }], ['FILE_BEFORE_CONCLUSION']],
  ['a referral that nobody answered', [referral], ['REFERRAL_NOT_ANSWERED']],
  ['a rescue without a reception', [{ ...GC, kind: 'RESCUE_MADE', on: '2019-04-01', target: initiation }], ['VICTIMS_WITHOUT_RECEPTION']],
  [
    'a hand-over that nobody acknowledged',
    [{ ...GC, kind: 'CASE_TRANSFERRED', on: '2019-04-01', own: 'CA-TG-GC|QĐ|2019|4#', target: initiation, names: ['CA-TG'] }],
    ['HANDOVER_NOT_ACKNOWLEDGED'],
  ],
  ['a body that did not exist any more', [{ ...concluded, on: '2025-03-01' }], ['ORGANISATION_OF_ANOTHER_TIME']],
  [
    'two outcomes for one person',
    [referral, reception, identified('CONFIRMED', '2019-05-01'), identified('NOT_CONFIRMED', '2019-05-02')],
    ['IDENTIFICATIONS_CONTRADICT'],
  ],
  [
    'an offence against a child without a child',
    [{ ...charged, details: { ...charged.details, offences: ['151.1'] } }, referral, reception],
    ['CHILD_OFFENCE_WITHOUT_CHILD'],
  ],
])('tells of %s', async (_, facts, expected) => {
  expect(await warnings(...facts)).toEqual(expected);
});

it('starts a clock of its own for a resumption, an extension and each return', async () => {
  const number = 'CA-TG-GC|QĐ|2019|900';
  const case_ = (kind: string, on: string, details = {}): Told => ({ ...GC, kind, on, target: number, details });
  let matter = '';
  for (const fact of [
    { ...GC, kind: 'CASE_INITIATED', on: '2019-01-10', own: number, details: { seriousness: 'VERY_SERIOUS' } },
    case_('INVESTIGATION_EXTENDED', '2019-05-08', { until: '2019-07-10' }),
    case_('INVESTIGATION_SUSPENDED', '2019-06-01'),
    case_('INVESTIGATION_RESUMED', '2019-09-01'),
    case_('INVESTIGATION_CONCLUDED', '2019-10-01'),
    { by: 'VKS-TG-GC', kind: 'FILE_RECEIVED', on: '2019-10-02', target: number },
    { by: 'VKS-TG-GC', kind: 'FILE_RETURNED', on: '2019-10-20', target: number, details: { round: 1 } },
  ]) {
    matter = await hub.tell(fact);
  }

  const { rows } = await hub.admin.query(
    'select rule, variant, starts_on, met_on, suspended_on, replaced_on, extended_to, seriousness from matter.clock where matter_id = $1 order by starts_on, variant',
    [matter],
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['INVESTIGATE', 'BASE', '2019-01-10', null, null, '2019-05-08', null, 'VERY_SERIOUS'],
    ['INVESTIGATE', 'EXTENDED', '2019-05-08', null, '2019-06-01', '2019-09-01', '2019-07-10', 'VERY_SERIOUS'],
    ['INVESTIGATE', 'RESUMED', '2019-09-01', '2019-10-01', null, null, null, 'VERY_SERIOUS'],
    ['PROSECUTE', 'BASE', '2019-10-02', '2019-10-20', null, null, null, 'VERY_SERIOUS'],
    ['INVESTIGATE', 'SUPPLEMENTARY', '2019-10-20', null, null, null, null, 'VERY_SERIOUS'],
  ]);
});
