import { type SignInOptions, startHub, type TestHub } from '../../support/hub.js';

type Input = Readonly<Record<string, unknown>>;

interface ReportTrial {
  readonly mutation: string;
  readonly input: Input;
  /** What the same number says the second time. */
  readonly otherwise: Input;
  readonly table: string;
  /** Who reports: role and body. */
  readonly reporter: readonly [role: string, organisation: string];
  readonly supervisor: readonly [role: string, organisation: string];
  /** Who may not, written out. */
  readonly refused: readonly (readonly [role: string, organisation: string])[];
  /** Not even the reporter is told of such a fact without a purpose. */
  readonly untold?: true;
  /** What must have been reported before. */
  readonly before?: (hub: TestHub) => Promise<void>;
}

export const NOW = '2019-12-01T08:00:00+07:00';

/** Reports a fact and answers with what came back. */
export function send(
  hub: TestHub,
  [role, organisation]: readonly [string, string],
  mutation: string,
  input: Input,
  fields = 'id version',
  options: SignInOptions = {},
) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  return hub.signIn(role, organisation, options).ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
}

/** What holds for every report, whatever it says. */
export function reportTrial(trial: ReportTrial): void {
  const { mutation, input, reporter, table } = trial;
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await trial.before?.(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.forget());

  const stored = () => hub.rows(table);
  const told = (id: unknown, version: number) => (trial.untold ? { id: null, version: null } : { id, version });

  it.each(trial.refused)('refuses a %s of %s, changes nothing and keeps the refusal', async (...caller) => {
    const { codes } = await send(hub, caller, mutation, input);

    expect(codes).toEqual(['FORBIDDEN']);
    expect(await stored()).toEqual([]);
    expect(await hub.trail()).toMatchObject([{ caller: caller.join('/'), outcome: 'REFUSED', codes: ['FORBIDDEN'] }]);
  });

  it('takes it in once, with its event and its entry of the trail', async () => {
    const { data, errors } = await send(hub, reporter, mutation, input);

    expect(errors).toEqual([]);
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ version: 1, recorded_to: null, recorded_by: 'demo' });
    expect(data[mutation]).toEqual(told(row?.id, 1));
    expect((await hub.sql('select current from matter.event where fact_id = $1', [row?.id])).rows).toEqual([{ current: true }]);
    expect(await hub.trail()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ caller: reporter.join('/'), operation: mutation, kind: 'MUTATION', matters: [row?.matter_id] }),
      ]),
    );
  });

  it('is unchanged when the same is reported again', async () => {
    const { data, errors } = await send(hub, reporter, mutation, input);

    expect(errors).toEqual([]);
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(data[mutation]).toEqual(told(row?.id, 1));
  });

  it('does not take other content under the same number without a reason', async () => {
    const before = await stored();

    const { codes } = await send(hub, reporter, mutation, { ...input, ...trial.otherwise });

    expect(codes).toEqual(['CONFLICT']);
    expect(await stored()).toEqual(before);
  });

  it('keeps the old version beside a corrected one', async () => {
    const { data, errors } = await send(hub, reporter, mutation, { ...input, ...trial.otherwise, correctionReason: 'ghi nhầm' });

    expect(errors).toEqual([]);
    expect(data[mutation]).toEqual(told(expect.any(String), 2));
    expect((await hub.sql(`select version, recorded_to, correction_reason, recorded_by from ${table} order by version`)).rows).toEqual([
      { version: 1, recorded_to: hub.now, correction_reason: null, recorded_by: 'demo' },
      { version: 2, recorded_to: null, correction_reason: 'ghi nhầm', recorded_by: 'demo' },
    ]);
  });

  it('takes it from a supervisor as well', async () => {
    const { data, errors } = await send(hub, trial.supervisor, mutation, { ...input, number: '999/BC' });

    expect(errors).toEqual([]);
    expect(data[mutation]).toEqual(told(expect.any(String), 1));
  });

  it('takes nothing that lies ahead', async () => {
    const dates = Object.entries(input).filter(([, value]) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
    const ahead = Object.fromEntries(dates.map(([key]) => [key, '2019-12-02']));

    const { codes } = await send(hub, reporter, mutation, { ...input, ...ahead, number: '998/BC' });

    expect(dates.length).toBeGreaterThan(0);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
}
