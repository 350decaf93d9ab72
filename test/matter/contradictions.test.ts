import { openReporting, type Reporting, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

let round = 0;
const initiation = 'CA-TG-GC|QĐ|2019|1#';
const charge = 'CA-TG-GC|QĐ|2019|2#';
const handover = 'CA-TG-GC|QĐ|2019|4#';
const referral = 'CA-TG-GC|CV|2019|3#';
const indictment = 'VKS-TG-GC|CT-VKS|2019|5#';
const registration = 'TA-TG-GC|TLST-HS|2019|6#';
const by = (body: string, kind: string, on: string, more: Partial<Told> = {}): Told => ({
  by: body,
  kind,
  on,
  target: initiation,
  ...more,
});

const charged = by('CA-TG-GC', 'ACCUSED_CHARGED', '2019-03-20', { own: charge, details: { chargeKey: charge } });
const decided = (kind: string, on: string) => by('VKS-TG-GC', kind, on, { details: { chargeKey: charge } });
const transfer = by('CA-TG-GC', 'CASE_TRANSFERRED', '2019-04-10', { own: handover, names: ['CA-TG'] });
const taken = (on: string) => by('CA-TG', 'HANDOVER_ACKNOWLEDGED', on, { target: handover, details: { handoverKey: handover } });
const referred = (persons: number) =>
  by('CA-TG-GC', 'VICTIM_REFERRED', '2019-04-01', { own: referral, names: ['LDTBXH-TG'], details: { persons } });
const received = (on: string, n: number) =>
  by('LDTBXH-TG', 'VICTIM_RECEIVED', on, { own: `LDTBXH-TG|TN|2019|7${n}#`, target: referral, details: { referralKey: referral } });
const indicted = (court: string) =>
  by('VKS-TG-GC', 'INDICTMENT_ISSUED', '2019-07-10', { own: indictment, names: ['TA-TG-GC', court], details: { courtId: court } });
const registered = (on: string) =>
  by('TA-TG-GC', 'CASE_REGISTERED', on, { own: registration, quotes: [indictment], details: { indictmentKey: indictment } });
const tried = (mode: string, on: string) =>
  by('TA-TG-GC', 'TRIAL_DECIDED', on, { target: registration, details: { decision: 'TRY', mode } });
const file = by('VKS-TG-GC', 'FILE_RECEIVED', '2019-06-02');
const concluded = by('CA-TG-GC', 'INVESTIGATION_CONCLUDED', '2019-06-01');
const announced = by('TA-TG-GC', 'MOBILE_TRIAL_ANNOUNCED', '2019-09-01', { target: registration, details: { status: 'ANNOUNCED' } });

/** The sides of each contradiction of a matter that opens with a case; '#' in a number makes it this matter's own. */
async function sides(...facts: Told[]): Promise<string[]> {
  round += 1;
  const own = (text: string): string => text.replaceAll('#', String(round));
  let matter = '';
  for (const fact of [by('CA-TG-GC', 'CASE_INITIATED', '2019-03-15', { own: initiation, target: null }), ...facts]) {
    matter = await hub.tell(JSON.parse(own(JSON.stringify(fact))));
  }
  const { rows } = await hub.admin.query<{ line: string }>(
    `select concat_ws(' ', c.contradiction, o.code, c.kind, c.occurred_on, c.code, c.persons, (select code from matter.organisation where id = c.court_id)) as line
     from matter.claim c join matter.contradiction d on d.matter_id = c.matter_id and d.kind = c.contradiction and d.subject = c.subject
     join matter.organisation o on o.id = c.organisation_id where c.matter_id = $1 order by c.contradiction, c.occurred_on, c.kind`,
    [matter],
  );
  return rows.map(({ line }) => line);
}

it.each<[string, Told[], string[]]>([
  ['agree', [charged, decided('CHARGE_APPROVED', '2019-03-21'), transfer, taken('2019-04-10'), referred(1), received('2019-04-01', 1)], []],
  [
    'tell the day of one hand-over',
    [transfer, taken('2019-04-08')],
    ['RECEIVED_BEFORE_HANDOVER CA-TG HANDOVER_ACKNOWLEDGED 2019-04-08', 'RECEIVED_BEFORE_HANDOVER CA-TG-GC CASE_TRANSFERRED 2019-04-10'],
  ],
  ['know one month only', [transfer, taken('2019-04')], []],
  [
    'tell the day of one referral',
    [referred(1), received('2019-03-30', 1)],
    ['RECEIVED_BEFORE_REFERRAL LDTBXH-TG VICTIM_RECEIVED 2019-03-30', 'RECEIVED_BEFORE_REFERRAL CA-TG-GC VICTIM_REFERRED 2019-04-01'],
  ],
  [
    'count the people of one referral',
    [referred(3), received('2019-04-02', 1), received('2019-04-03', 2)],
    ['PERSONS_RECEIVED_DIFFER CA-TG-GC VICTIM_REFERRED 2019-04-01 3', 'PERSONS_RECEIVED_DIFFER LDTBXH-TG VICTIM_RECEIVED 2019-04-03 2'],
  ],
  ['have received nobody yet', [referred(3)], []],
  [
    'date one charge',
    [charged, decided('CHARGE_APPROVED', '2019-03-18')],
    ['APPROVED_BEFORE_CHARGE VKS-TG-GC CHARGE_APPROVED 2019-03-18', 'APPROVED_BEFORE_CHARGE CA-TG-GC ACCUSED_CHARGED 2019-03-20'],
  ],
  [
    'take steps against one whose charge was cancelled',
    [
      charged,
      decided('CHARGE_CANCELLED', '2019-03-25'),
      by('CA-TG-GC', 'ACCUSED_WANTED', '2019-04-01', { target: charge, details: { chargeKey: charge } }),
    ],
    [
      'CHARGE_STATUS_DIFFERS VKS-TG-GC CHARGE_CANCELLED 2019-03-25 CHARGE_CANCELLED',
      'CHARGE_STATUS_DIFFERS CA-TG-GC ACCUSED_WANTED 2019-04-01 ACCUSED_WANTED',
    ],
  ],
  [
    'name the court',
    [concluded, file, indicted('TA-TG'), registered('2019-07-15')],
    [
      'INDICTMENT_NAMES_OTHER_COURT VKS-TG-GC INDICTMENT_ISSUED 2019-07-10 TA-TG',
      'INDICTMENT_NAMES_OTHER_COURT TA-TG-GC CASE_REGISTERED 2019-07-15 TA-TG-GC',
    ],
  ],
  [
    'date indictment and registration',
    [concluded, file, indicted('TA-TG-GC'), registered('2019-07-01')],
    [
      'REGISTERED_BEFORE_INDICTMENT TA-TG-GC CASE_REGISTERED 2019-07-01',
      'REGISTERED_BEFORE_INDICTMENT VKS-TG-GC INDICTMENT_ISSUED 2019-07-10',
    ],
  ],
  [
    'date conclusion and receipt',
    [{ ...concluded, on: '2019-06-03' }, file],
    ['FILE_BEFORE_CONCLUSION VKS-TG-GC FILE_RECEIVED 2019-06-02', 'FILE_BEFORE_CONCLUSION CA-TG-GC INVESTIGATION_CONCLUDED 2019-06-03'],
  ],
  ['have one side only', [file], []],
  [
    'say how the trial is held',
    [concluded, file, indicted('TA-TG-GC'), registered('2019-07-15'), tried('IN_SEAT', '2019-08-01'), announced],
    [
      'TRIAL_MODE_DIFFERS TA-TG-GC TRIAL_DECIDED 2019-08-01 IN_SEAT',
      'TRIAL_MODE_DIFFERS TA-TG-GC MOBILE_TRIAL_ANNOUNCED 2019-09-01 MOBILE',
    ],
  ],
  [
    'decided otherwise later',
    [
      concluded,
      file,
      indicted('TA-TG-GC'),
      registered('2019-07-15'),
      tried('IN_SEAT', '2019-08-01'),
      tried('MOBILE', '2019-08-20'),
      announced,
    ],
    [],
  ],
])('puts side by side what they say when they %s', async (_, facts, expected) => {
  expect(await sides(...facts)).toEqual(expected);
});

it('compares nothing of a published case', async () => {
  expect(await sides({ ...transfer, published: true }, taken('2019-04-08'))).toEqual([]);
});
