import { AFTER_THE_JUDGMENT, BORDER, POLICE, report, send, type Step, steps } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const HANDED_OVER = 3;
const question =
  '{ matter(reference: "7/BB-ĐBP") { interceptions { personsStopped } crimeTips { number channel } handovers { acknowledgedOn } warnings { kind } } }';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  for (const step of steps.slice(0, HANDED_OVER)) await report(hub, step);
});
afterAll(() => hub.close());

const asked = async () => (await hub.signIn(...BORDER).ask(question)).data.matter;
const relations = async () =>
  (
    await hub.sql(
      'select o.code, s.relation from matter.standing s join matter.organisation o on o.id = s.organisation_id where s.relation <> 3 order by o.code',
    )
  ).rows;

describe('a matter that is handed over', () => {
  it('is still the border guard’s until the police acknowledge it, of whom it knows nothing', async () => {
    expect(await asked()).toEqual({
      interceptions: [{ personsStopped: 2 }],
      crimeTips: [],
      handovers: [{ acknowledgedOn: null }],
      warnings: expect.arrayContaining([{ kind: 'HANDOVER_NOT_ACKNOWLEDGED' }]),
    });
  });

  it('is not taken over by naming another hand-over, or without its issuer', async () => {
    const tip = { document: { number: '12/TB-CSĐT', issuer: 'CA-TG-GC', year: 2019 } };
    const wrong = { matter: tip, number: '13/BB-CSĐT', acknowledgedOn: '2019-03-05' };

    const other = await send(hub.signIn(...POLICE), 'acknowledgeHandover', {
      ...wrong,
      number: '14/BB-CSĐT',
      handover: { number: '88/BB-BG', issuer: 'BP-TN-MB' },
    });
    const noIssuer = await send(hub.signIn(...POLICE), 'acknowledgeHandover', { ...wrong, handover: { number: '8/BB-BG' } });

    expect([other.codes, noIssuer.codes]).toEqual([[], ['BAD_USER_INPUT']]);
    expect(await relations()).toContainEqual({ code: 'BP-TN-MB', relation: 4 });
    expect((await asked()).crimeTips).toEqual([]);
  });

  it('is past for the border guard afterwards: the status, and all of its own facts', async () => {
    await report(hub, steps[HANDED_OVER] as Step);

    expect(await relations()).toEqual([
      { code: 'BP-TN-MB', relation: 2 },
      { code: 'CA-TG-GC', relation: 4 },
    ]);
    const { warnings, ...seen } = await asked();
    expect(seen).toEqual({
      interceptions: [{ personsStopped: 2 }],
      crimeTips: [{ number: '12/TB-CSĐT', channel: null }],
      handovers: [{ acknowledgedOn: '2019-03-05' }],
    });
    expect(warnings).toBeNull();
  });

  it('shows the police what the border guard had found', async () => {
    const { data } = await hub
      .signIn(...POLICE)
      .ask('{ matter(reference: "12/TB-CSĐT") { interceptions { number personsStopped victimsFound } } }');

    expect(data.matter.interceptions).toEqual([{ number: '7/BB-ĐBP', personsStopped: 2, victimsFound: 1 }]);
  });
});
