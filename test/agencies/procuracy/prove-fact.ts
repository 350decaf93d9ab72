import { CaseWorld, type Input, type Reporter } from './case-world.js';

/** One mutation: who reports it and who may not, what must be there before, and content that differs from the first. */
export interface Proof {
  readonly mutation: string;
  readonly table: string;
  readonly root: string;
  readonly reporter: Reporter;
  readonly alsoBy: readonly Reporter[];
  readonly refused: readonly Reporter[];
  readonly stranger: Reporter;
  /** Who reads the fact afterwards; left out: the reporter. A return of the file closes the case to the court that returned it. */
  readonly reader?: Reporter;
  readonly before: (world: CaseWorld) => Promise<Input>;
  readonly changed: Input;
  readonly mayLieAhead?: true;
}

/** What holds of every fact, whatever it says. */
export function proveFact(proof: Proof): void {
  const { mutation, table, root, reporter, reader = reporter } = proof;

  describe(mutation, () => {
    let world: CaseWorld;
    let input: Input;
    const stored = async () =>
      (await world.hub.sql(`select * from ${table} where document_number = $1 order by version`, [input.number])).rows;
    const send = (more: Input = {}, by = reporter, fields?: string) => world.report(by, mutation, { ...input, ...more }, fields);

    beforeAll(async () => {
      world = await CaseWorld.open();
      input = { number: world.number('QĐ-THU'), numberYear: 2019, ...(await proof.before(world)) };
    });
    afterAll(() => world.close());
    beforeEach(() => world.hub.forget());

    it.each(proof.refused)('refuses a %s of %s, changes nothing and keeps the refusal', async (...by) => {
      const { codes } = await send({}, by);

      expect(codes).toEqual(['FORBIDDEN']);
      expect(await stored()).toEqual([]);
      expect(await world.hub.trail()).toMatchObject([{ caller: by.join('/'), outcome: 'REFUSED', codes: ['FORBIDDEN'] }]);
    });

    it('is not reported for a body of another province', async () => {
      const { codes } = await send({ organisation: reporter[1] }, proof.stranger);

      expect(codes).toEqual(['NOT_FOUND']);
      expect(await stored()).toEqual([]);
    });

    it('takes the fact in once, with its event and its entry of the trail', async () => {
      const { data, errors } = await send({}, reporter, '__typename');

      expect(errors).toEqual([]);
      expect(data[mutation]).not.toBeNull();
      const [row, ...others] = await stored();
      expect(others).toEqual([]);
      expect(row).toMatchObject({ version: 1, recorded_by: 'demo', recorded_to: null });
      expect((await world.hub.sql('select current from matter.event where fact_id = $1', [row?.id])).rows).toEqual([{ current: true }]);
      expect(await world.hub.trail()).toContainEqual(
        expect.objectContaining({ caller: reporter.join('/'), operation: mutation, matters: [row?.matter_id] }),
      );
    });

    it('leaves the same fact unchanged when it comes again', async () => {
      const { errors } = await send();

      expect(errors).toEqual([]);
      expect(await stored()).toMatchObject([{ version: 1, recorded_to: null }]);
    });

    it('refuses other content without a reason', async () => {
      const { codes } = await send(proof.changed);

      expect(codes).toEqual(['CONFLICT']);
      expect(await stored()).toMatchObject([{ version: 1, recorded_to: null }]);
    });

    it('keeps the old version beside the corrected one', async () => {
      const { errors } = await send({ ...proof.changed, correctionReason: 'ghi nhầm' });

      expect(errors).toEqual([]);
      expect(await stored()).toMatchObject([
        { version: 1, recorded_to: expect.any(Date) },
        { version: 2, recorded_to: null, correction_reason: 'ghi nhầm' },
      ]);
    });

    it('is found by its number with its versions, and not from another province', async () => {
      const question = `query ($n: DocumentNumber!, $i: Code) { ${root}(number: $n, issuer: $i) { version versions { version recordedTo } } }`;
      const variables = { n: input.number, i: reporter[1] };

      const own = await world.hub.signIn(...reader).ask(question, variables);
      const other = await world.hub.signIn(...proof.stranger).ask(question, variables);

      expect(own.data[root]).toEqual({
        version: 2,
        versions: [
          { version: 1, recordedTo: expect.any(String) },
          { version: 2, recordedTo: null },
        ],
      });
      expect(other).toMatchObject({ data: { [root]: null }, errors: [], withheld: [] });
    });

    it('opens no way into the matter for a stranger who quotes its number', async () => {
      const { matter, ...rest } = input;
      await world.report(proof.stranger, mutation, { ...rest, matter, number: world.number('QĐ-LA') });

      const { rows } = await world.hub.sql(
        `select 1 from ${table} a join ${table} b using (matter_id) where a.organisation_id <> b.organisation_id`,
      );

      expect(rows).toEqual([]);
    });

    it.each(proof.alsoBy)('is taken from a %s of %s as well', async (...by) => {
      const number = world.number('QĐ-THU');

      const { errors } = await send({ number }, by);

      expect(errors).toEqual([]);
      expect((await world.hub.sql(`select version from ${table} where document_number = $1`, [number])).rows).toEqual([{ version: 1 }]);
    });

    it(proof.mayLieAhead ? 'may lie ahead' : 'does not lie ahead', async () => {
      const dates = Object.entries(input).filter(([, value]) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
      const ahead = Object.fromEntries(dates.map(([field]) => [field, '2019-12-02']));

      const { codes } = await send({ ...ahead, number: world.number('QĐ-THU') });

      expect(dates.length).toBeGreaterThan(0);
      expect(codes).toEqual(proof.mayLieAhead ? [] : ['BAD_USER_INPUT']);
    });
  });
}
