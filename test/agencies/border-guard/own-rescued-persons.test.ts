import { type SignInOptions, startHub, type TestHub } from '../../support/hub.js';
import { NOW, send } from './report-trial.js';

const MOC_BAI = ['border-guard.officer', 'BP-TN-MB'] as const;
const HUU_NGHI = ['border-guard.officer', 'BP-LS-HN'] as const;
const DEPARTMENT = ['social-affairs.case-worker', 'LDTBXH-TG'] as const;

const LIST = 'rescuedPersons { number sex referredTo { code } identity { fullName } }';
const NOT_MINE = expect.objectContaining({ coordinate: 'Matter.rescuedPersons', reason: 'OTHER_OWNER', contact: 'BORDER_GUARD' });

const rescued = (number: string, fullName: string) => ({
  number,
  recipient: 'LDTBXH-TG',
  referredOn: '2019-03-06',
  sex: 'FEMALE',
  identity: { fullName },
});
const shown = (number: string, name: string | null) => ({
  number,
  sex: 'FEMALE',
  referredTo: { code: 'LDTBXH-TG' },
  identity: name && { fullName: name },
});

/** Two posts refer one person each to the same department, which receives both in one matter. */
describe('what a post sees of the rescued persons of a matter', () => {
  let hub: TestHub;
  let matter: string;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await send(hub, MOC_BAI, 'referRescuedPerson', rescued('7/CV-ĐBP', 'Trần Thị Cứu'));
    await send(hub, HUU_NGHI, 'referRescuedPerson', rescued('9/CV-ĐBP', 'Lý Thị Khác'));
    const first = { number: '21/TN', receivedOn: '2019-03-08', referral: { number: '7/CV-ĐBP', issuer: 'BP-TN-MB' } };
    const second = { number: '22/TN', receivedOn: '2019-03-08', referral: { number: '9/CV-ĐBP', issuer: 'BP-LS-HN' } };
    await send(hub, DEPARTMENT, 'receiveVictim', first);
    await send(hub, DEPARTMENT, 'receiveVictim', { ...second, matter: { document: { number: '21/TN', issuer: 'LDTBXH-TG' } } });
    const { rows } = await hub.sql('select distinct matter_id from border_guard.rescued_person');
    expect(rows).toHaveLength(1);
    matter = String(rows[0]?.matter_id);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.forget());

  const ask = ([role, organisation]: readonly [string, string], fields = LIST, purpose?: string, options: SignInOptions = {}) =>
    hub.signIn(role, organisation, options).ask(`{ matter(id: "${matter}") { ${fields} } }`, {}, purpose ? { purpose } : {});

  it.each([
    [MOC_BAI, '7/CV-ĐBP'],
    [HUU_NGHI, '9/CV-ĐBP'],
  ] as const)('%s is shown its own, and told that those of others are withheld', async (post, number) => {
    const { data, withheld } = await ask(post);

    expect(data.matter.rescuedPersons).toEqual([shown(number, null)]);
    expect(withheld.filter(({ coordinate }) => coordinate === 'Matter.rescuedPersons')).toEqual([NOT_MINE]);
    expect(withheld.some(({ count }) => count !== undefined)).toBe(false);
    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements[0]).not.toContain('full_name');
  });

  it('shows the department both', async () => {
    const { data, withheld } = await ask(DEPARTMENT);

    expect(data.matter.rescuedPersons).toEqual([shown('7/CV-ĐBP', null), shown('9/CV-ĐBP', null)]);
    expect(withheld).not.toContainEqual(expect.objectContaining({ coordinate: 'Matter.rescuedPersons' }));
  });

  it('names to a post its own only, for the purpose', async () => {
    await hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select matter_id, organisation_id, 'demo', now() from border_guard.rescued_person`,
    );

    const { data } = await ask(MOC_BAI, LIST, 'VICTIM_IDENTIFICATION');

    expect(data.matter.rescuedPersons).toEqual([shown('7/CV-ĐBP', 'Trần Thị Cứu')]);
  });

  it('says the same of what belongs to others whether or not there is any', async () => {
    const { data, withheld } = await ask(MOC_BAI, 'victims { id } rescues { id } victimReferrals { id }');

    expect(data.matter).toEqual({ victims: null, rescues: null, victimReferrals: null });
    expect(withheld.filter(({ coordinate }) => coordinate.startsWith('Matter.'))).toEqual([
      expect.objectContaining({ coordinate: 'Matter.rescues', reason: 'OTHER_OWNER' }),
      expect.objectContaining({ coordinate: 'Matter.victimReferrals', reason: 'OTHER_OWNER' }),
      expect.objectContaining({ coordinate: 'Matter.victims', reason: 'OTHER_OWNER' }),
    ]);
  });

  it.each([
    ['steering-committee.analyst', 'VN'],
    ['border-guard.inspector', 'BP-TN-MB'],
  ] as const)('withholds the list from a %s of %s as before', async (...caller) => {
    const { data, withheld } = await ask(caller, `code ${LIST}`);

    expect(data.matter).toEqual({ code: expect.any(String), rescuedPersons: null });
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'Matter.rescuedPersons', reason: 'NOT_YOUR_TASK' }));
    expect(hub.readingStatements.join()).not.toContain('rescued_person');
  });

  it('keeps to a post that has had its part what it reported', async () => {
    await hub.sql(
      `update matter.standing set relation = 2 where organisation_id = (select id from matter.organisation where code = 'BP-TN-MB')`,
    );

    const { data, withheld } = await ask(MOC_BAI);

    expect(data.matter.rescuedPersons).toEqual([shown('7/CV-ĐBP', null)]);
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'Matter.rescuedPersons', reason: 'NOT_TAKING_PART' }));
  });

  it('withholds the list, and does not empty it, once the post has withdrawn its own', async () => {
    const before = await ask(HUU_NGHI);
    await hub.sql(`update border_guard.rescued_person set recorded_to = now(), withdrawal_reason = 'x' where document_number = '9/CV-ĐBP'`);

    const { data, withheld } = await ask(HUU_NGHI);

    expect(data.matter.rescuedPersons).toBeNull();
    expect(withheld).toEqual(before.withheld);
  });
});
