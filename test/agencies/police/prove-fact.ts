import { PoliceWorld, type Input } from './police-world.js';

/** One mutation, with what must be there before it and content that differs from the first. */
interface Proof {
  readonly mutation: string;
  readonly table: string;
  readonly root: string;
  readonly before: (world: PoliceWorld) => Promise<Input>;
  readonly changed: Input;
}

const OTHERS = [
  ['police.inspector', 'CA-TG-GC'],
  ['border-guard.officer', 'BP-TN-MB'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['courts.judge', 'TA-TG-GC'],
  ['courts.clerk', 'TA-TG-GC'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['steering-committee.analyst', 'BCD138-TG'],
] as const;

/** What holds of every fact of the police, whatever it says. */
export function proveFact({ mutation, table, root, before, changed }: Proof): void {
  describe(mutation, () => {
    let world: PoliceWorld;
    let input: Input;
    const stored = () =>
      world.hub.sql(`select * from ${table} where document_number = $1 order by version`, [input.number]).then(({ rows }) => rows);

    beforeAll(async () => {
      world = await PoliceWorld.open();
    });
    afterAll(() => world.close());
    beforeEach(async () => {
      input = { number: world.number('QĐ-CSĐT'), numberYear: 2019, ...(await before(world)) };
      await world.hub.forget();
    });

    it('takes the fact in and records it', async () => {
      const { data, codes } = await world.report(mutation, input);

      expect(codes).toEqual([]);
      expect(data[mutation]).toMatchObject({ version: 1 });
      expect(await stored()).toMatchObject([{ version: 1, recorded_by: 'demo', recorded_to: null }]);
      expect(await world.hub.trail()).toContainEqual(
        expect.objectContaining({ caller: 'police.investigator/CA-TG-GC', operation: mutation, kind: 'MUTATION' }),
      );
    });

    it.each(OTHERS)('refuses a %s and changes nothing', async (role, organisation) => {
      const { codes } = await world.report(mutation, input, world.hub.signIn(role, organisation));

      expect(codes).toEqual(['FORBIDDEN']);
      expect(await stored()).toEqual([]);
    });

    it('leaves the same fact unchanged when it comes again', async () => {
      const id = await world.reported(mutation, input);
      const { data } = await world.report(mutation, input);

      expect(data[mutation]).toEqual({ id, version: 1 });
      expect(await stored()).toHaveLength(1);
    });

    it('refuses other content without a reason', async () => {
      await world.reported(mutation, input);
      const { codes } = await world.report(mutation, { ...input, ...changed });

      expect(codes).toEqual(['CONFLICT']);
      expect(await stored()).toHaveLength(1);
    });

    it('keeps the old version beside the corrected one', async () => {
      const id = await world.reported(mutation, input);
      const fields = 'id version versions { version recordedTo }';
      const { data, codes } = await world.report(mutation, { ...input, ...changed, correctionReason: 'ghi nhầm' }, undefined, fields);

      expect(codes).toEqual([]);
      expect(data[mutation]).toMatchObject({
        id,
        version: 2,
        versions: [
          { version: 1, recordedTo: expect.any(String) },
          { version: 2, recordedTo: null },
        ],
      });
    });

    it('is found by its number, and not from another jurisdiction', async () => {
      const id = await world.reported(mutation, input);
      const question = `query ($n: DocumentNumber!) { ${root}(number: $n) { id } }`;
      const own = await world.investigator().ask(question, { n: input.number });
      const other = await world.investigator('CA-TG-MT').ask(question, { n: input.number });

      expect(own.data[root]).toEqual({ id });
      expect(other).toMatchObject({ data: { [root]: null }, codes: [] });
    });

    it('is not reported for a body of another jurisdiction', async () => {
      const { codes } = await world.report(mutation, { ...input, organisation: 'CA-TG-GC' }, world.investigator('CA-TG-MT'));

      expect(codes).toEqual(['NOT_FOUND']);
      expect(await stored()).toEqual([]);
    });
  });
}
