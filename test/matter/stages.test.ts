import { randomUUID } from 'node:crypto';
import { openReporting, type Reporting, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

let year = 2000;
/** The same case under other numbers: each test has its own. */
function court() {
  year += 1;
  const initiation = `CA-TG-GC|QĐ-CSĐT|${year}|1`;
  const indictment = `VKS-TG-GC|CT-VKS|${year}|1`;
  const registration = `TA-TG-GC|TLST-HS|${year}|1`;
  const initiated: Told = { by: 'CA-TG-GC', kind: 'CASE_INITIATED', on: '2019-03-15', own: initiation };
  const indicted: Told = {
    by: 'VKS-TG-GC',
    kind: 'INDICTMENT_ISSUED',
    on: '2019-07-10',
    own: indictment,
    target: initiation,
    names: ['TA-TG-GC'],
    details: { courtId: 'TA-TG-GC' },
  };
  const registered: Told = {
    by: 'TA-TG-GC',
    kind: 'CASE_REGISTERED',
    on: '2019-07-15',
    own: registration,
    target: indictment,
    details: { indictmentKey: indictment },
  };
  const returned: Told = { by: 'TA-TG-GC', kind: 'COURT_FILE_RETURNED', on: '2019-08-01', target: registration, details: { round: 1 } };
  return { initiated, indicted, registered, returned, registration };
}

async function stage(...facts: Told[]) {
  let matter = '';
  for (const fact of facts) matter = await hub.tell(fact);
  const { rows } = await hub.admin.query(
    `select stage, case_status, investigation_from::text, indicted_from::text, in_force_from::text,
      (select array_agg(kind order by kind) from matter.warning where matter_id = id) as warnings from matter.matter where id = $1`,
    [matter],
  );
  return rows[0];
}

it('is indicted from the registration by the court that the indictment names', async () => {
  const { initiated, indicted, registered } = court();
  expect(await stage(initiated, indicted)).toMatchObject({ stage: 'PROSECUTION', indicted_from: null });
  expect(await stage(registered)).toMatchObject({
    stage: 'TRIAL_PREPARATION',
    case_status: 'INDICTED',
    investigation_from: '2019-03-15',
    indicted_from: '2019-07-15',
  });
});

it('is not indicted by a registration alone, nor by one that quotes another indictment', async () => {
  const { initiated, indicted, registered } = court();
  const other: Told = { ...registered, details: { indictmentKey: 'VKS-TG-GC|CT-VKS|2019|555' } };
  expect(await stage(initiated, indicted, other)).toMatchObject({
    stage: 'PROSECUTION',
    indicted_from: null,
    warnings: ['REGISTERED_WITHOUT_INDICTMENT'],
  });
});

it('is not indicted when the indictment names another court', async () => {
  const { initiated, indicted, registered } = court();
  const facts = [initiated, { ...indicted, details: { courtId: 'TA-TG' } }, registered];
  expect(await stage(...facts)).toMatchObject({ stage: 'PROSECUTION', indicted_from: null, warnings: ['INDICTMENT_NAMES_OTHER_COURT'] });
});

it('takes the later day of the two', async () => {
  const { initiated, indicted, registered } = court();
  const facts = [initiated, { ...indicted, on: '2019-07-20' }, registered];
  expect(await stage(...facts)).toMatchObject({ indicted_from: '2019-07-20', warnings: ['REGISTERED_BEFORE_INDICTMENT'] });
});

it('is lowered by a return of the file, never below the investigation, and raised by a new registration', async () => {
  const { initiated, indicted, registered, returned } = court();
  expect(await stage(initiated, indicted, registered, returned)).toMatchObject({
    stage: 'FILE_RETURNED',
    case_status: 'INVESTIGATING',
    investigation_from: '2019-03-15',
    indicted_from: null,
  });
  const again = { ...registered, on: '2019-10-01', own: `${registered.own}2` };
  expect(await stage(again)).toMatchObject({ stage: 'TRIAL_PREPARATION', indicted_from: '2019-10-01' });
});

it('counts the lower of two on one day', async () => {
  const { initiated, indicted, registered, returned } = court();
  expect(await stage(initiated, indicted, registered, { ...returned, on: '2019-07-15' })).toMatchObject({
    stage: 'FILE_RETURNED',
    indicted_from: null,
  });
});

it('holds a date known to the month against opening', async () => {
  const { initiated, indicted, registered, returned } = court();
  expect(await stage(initiated, indicted, { ...registered, on: '2019-07' })).toMatchObject({ indicted_from: '2019-07-31' });
  expect(await stage({ ...returned, on: '2019-07-12' })).toMatchObject({ indicted_from: null });
});

it('is in force only when indicted, and quashing takes it all back', async () => {
  const { initiated, indicted, registered, registration } = court();
  const force: Told = { by: 'TA-TG-GC', kind: 'JUDGMENT_IN_FORCE', on: '2020-02-10', target: registration };
  expect(await stage(initiated, indicted, registered, force)).toMatchObject({ stage: 'IN_FORCE', in_force_from: '2020-02-10' });
  const quashed: Told = {
    by: 'TA-TG-GC',
    kind: 'APPEAL_DECIDED',
    on: '2020-05-01',
    target: registration,
    details: { outcome: 'QUASHED_REINVESTIGATION' },
  };
  expect(await stage(quashed)).toMatchObject({
    stage: 'QUASHED',
    investigation_from: '2019-03-15',
    indicted_from: null,
    in_force_from: null,
  });
});

it('forgets what was withdrawn and follows what was corrected', async () => {
  const { initiated, indicted, registered } = court();
  const factId = randomUUID();
  await stage(initiated, indicted);
  await hub.tell(registered, { factId });
  await hub.tell({ ...registered, on: '2019-07-18' }, { factId, change: 'CORRECTED', version: 2 });
  expect(await stage({ ...indicted, kind: 'FILE_RECEIVED', on: '2019-06-01', own: undefined as never })).toMatchObject({
    indicted_from: '2019-07-18',
  });
  await hub.tell(registered, { factId, change: 'WITHDRAWN', version: 3 });
  expect(await stage({ ...indicted, kind: 'FILE_RECEIVED', on: '2019-06-02', own: undefined as never })).toMatchObject({
    stage: 'PROSECUTION',
    indicted_from: null,
  });
});

it('takes a published judgment as proof of what came before', async () => {
  const facts: Told[] = [
    { by: 'CA-NA', kind: 'TIP_RECEIVED', on: '2017-08-06', target: { code: 'PC-901' }, published: true },
    { by: 'TA-NA', kind: 'JUDGMENT_PRONOUNCED', on: '2018-03-09', target: { code: 'PC-901' }, published: true },
  ];
  expect(await stage(...facts)).toMatchObject({
    stage: 'TRIED',
    investigation_from: '2018-03-09',
    indicted_from: '2018-03-09',
    warnings: null,
  });
});

it('stays where the case is when a further tip comes to it, whatever becomes of that tip', async () => {
  const { initiated, indicted, registered, registration } = court();
  const judged: Told = { by: 'TA-TG-GC', kind: 'JUDGMENT_PRONOUNCED', on: '2020-01-10', target: registration };
  const tip: Told = { by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2025-02-03', target: registration };

  expect(await stage(initiated, indicted, registered, judged, tip)).toMatchObject({ stage: 'TRIED', case_status: 'TRIED' });
  expect(await stage({ ...tip, kind: 'TIP_RESOLVED', on: '2025-02-20', details: { outcome: 'NOT_INITIATED' } })).toMatchObject({
    stage: 'TRIED',
    case_status: 'TRIED',
  });
});
