import { CaseWorld, JUDGE, PROSECUTOR, type Quoted, type Reporter } from '../procuracy/case-world.js';

const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-TG'];
const REASONS = 'eligibility { eligible reasons { rule basis state message } }';
const mobileTrial = (fields: string) => `trial { mode mobileTrial { ${fields} } }`;
let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

const announce = (trial: Quoted, more: object) =>
  world.given(JUDGE, 'TB-TA', 'recordMobileTrial', { matter: { document: trial }, status: 'ANNOUNCED', plannedOn: '2019-09-20', ...more });

it('is not there for a trial that nobody called mobile', async () => {
  const silent = await world.registered();
  const seated = await world.registered({ mode: 'IN_SEAT' });

  expect((await world.read(JUDGE, silent.trial, mobileTrial('status'))).matter.trial).toEqual({ mode: null, mobileTrial: null });
  expect((await world.read(JUDGE, seated.trial, mobileTrial('status'))).matter.trial).toEqual({ mode: 'IN_SEAT', mobileTrial: null });
});

it.each(['MOBILE', 'ONLINE_MOBILE'])('is there, still empty, when the trial decision says %s', async (mode) => {
  const { trial } = await world.registered({ mode: 'IN_SEAT' });
  await world.given(JUDGE, 'QĐXXST-HS', 'decideTrial', { matter: { document: trial }, decision: 'TRY', decidedOn: '2019-09-10', mode });

  const { matter } = await world.read(
    JUDGE,
    trial,
    mobileTrial('id version venue plannedOn status attendance court { code } eligibility { eligible }'),
  );

  expect(matter.trial).toEqual({
    mode,
    mobileTrial: {
      id: null,
      version: null,
      venue: null,
      plannedOn: null,
      status: null,
      attendance: null,
      court: { code: 'TA-TG-GC' },
      eligibility: { eligible: false },
    },
  });
});

it('follows it from the announcement to the day', async () => {
  const { trial } = await world.registered();
  const fields = mobileTrial('venue venuePlace { code } plannedOn status attendance');
  await announce(trial, { plannedOn: '2019-11-28', venue: 'Nhà văn hóa xã Tân Trung', venuePlace: '28729' });
  const announced = await world.read(JUDGE, trial, fields);
  await announce(trial, { plannedOn: '2019-11-28', status: 'CANCELLED' });
  const cancelled = await world.read(JUDGE, trial, fields);
  await announce(trial, {
    plannedOn: '2019-11-28',
    status: 'HELD',
    attendance: 350,
    venue: 'Nhà văn hóa xã Tân Trung',
    venuePlace: '28729',
  });
  const held = await world.read(JUDGE, trial, fields);

  expect(announced.matter.trial.mobileTrial).toEqual({
    venue: 'Nhà văn hóa xã Tân Trung',
    venuePlace: { code: '28729' },
    plannedOn: '2019-11-28',
    status: 'ANNOUNCED',
    attendance: null,
  });
  expect(cancelled.matter.trial.mobileTrial.status).toBe('CANCELLED');
  expect(held.matter.trial.mobileTrial).toMatchObject({ status: 'HELD', attendance: 350 });
});

it('tells an analyst the district instead of the venue', async () => {
  const { trial } = await world.registered();
  await announce(trial, { venue: 'Nhà văn hóa xã Tân Trung', venuePlace: '28729' });
  const { matter } = await world.read(JUDGE, trial, 'id');

  const { data, text } = await world.hub
    .signIn(...ANALYST)
    .ask(`{ matter(id: "${matter.id}") { trial { mobileTrial { venue venuePlace { name } plannedOn status } } } }`);

  expect(data.matter.trial.mobileTrial).toMatchObject({
    venue: expect.stringContaining('Gò Công'),
    plannedOn: '2019-09',
    status: 'ANNOUNCED',
  });
  expect(text).not.toContain('Tân Trung');
});

it('says what the law closes and what is not known, and counts the unknown as closed', async () => {
  const { trial } = await world.registered({ closed: true });
  await announce(trial, {});

  const { matter } = await world.read(PROSECUTOR, trial, mobileTrial(REASONS));
  const { eligible, reasons } = matter.trial.mobileTrial.eligibility;

  expect(eligible).toBe(false);
  expect(reasons).toContainEqual(
    expect.objectContaining({ rule: 'NOT_CLOSED', state: 'CLOSED', basis: 'BLTTHS Điều 25, 327; Hiến pháp Điều 103' }),
  );
  expect(reasons).toContainEqual(
    expect.objectContaining({ rule: 'WITNESSES_ADULT', state: 'UNKNOWN', message: expect.stringContaining('người làm chứng') }),
  );
  expect(reasons.map(({ rule }: { rule: string }) => rule)).not.toContain('NO_CHILD_OFFENCE');
});

it("tells those who may not know a victim's age no ground", async () => {
  const { trial } = await world.registered({ closed: false });
  await announce(trial, {});
  const { matter } = await world.read(JUDGE, trial, 'id');

  const { data, text } = await world.hub.signIn(...ANALYST).ask(`{ matter(id: "${matter.id}") { ${mobileTrial(REASONS)} } }`);

  expect(data.matter.trial.mobileTrial.eligibility.eligible).toBe(false);
  expect(data.matter.trial.mobileTrial.eligibility.reasons).toContainEqual({
    rule: 'UNDISCLOSED',
    basis: null,
    state: 'UNKNOWN',
    message: 'Chưa thể xét xử lưu động; lý do không thuộc phạm vi bạn được biết.',
  });
  expect(text).not.toMatch(/bị hại|làm chứng/);
});

it('is eligible where all is known and nothing stands against it', async () => {
  const { trial } = await world.registered({ closed: false });
  await announce(trial, {});
  const { matter } = await world.read(JUDGE, trial, 'id');
  const states = `(select jsonb_object_agg(key, 'OPEN') from jsonb_each(states))`;
  const days = `latest_day = '2019-12-31', custody_until = 'infinity', accused_born_in = 1980, victims_born_in = 0, identified_born_in = 0`;
  await world.hub.sql(`update mobile_trials.dossier set states = ${states}, ${days} where matter_id = $1`, [matter.id]);

  const { matter: read } = await world.read(JUDGE, trial, mobileTrial(REASONS));

  expect(read.trial.mobileTrial.eligibility).toEqual({ eligible: true, reasons: [] });
});

it('reads no more statements for a page of trials than for one', async () => {
  await world.hub.forget();

  await world.hub.signIn(...JUDGE).ask(`{ matters(first: 20) { nodes { code ${mobileTrial(REASONS)} } } }`);

  expect(world.hub.readingStatements).toHaveLength(1);
});
