import { callFunction } from '../../src/platform/database/call-function.js';
import { openReporting, type Reporting, refusal, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

let number = 100;
const fresh = (issuer: string, type: string) => `${issuer}|${type}|2019|${number++}`;
const standing = async (matter: string) => {
  const { rows } = await hub.admin.query<{ line: string }>(
    "select o.code || ' ' || relation as line from matter.standing s join matter.organisation o on o.id = s.organisation_id where matter_id = $1 and since < '2025' order by 1",
    [matter],
  );
  return rows.map(({ line }) => line);
};
const tip = (own: string, more: Partial<Told> = {}): Told => ({ by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2019-03-01', own, ...more });
const documentOf = (text: string) => JSON.stringify(hub.document(text));

describe('finding the matter', () => {
  it('opens a matter with a drawn code', async () => {
    const matter = await hub.tell(tip(fresh('CA-TG-GC', 'TIN')));

    const { rows } = await hub.admin.query('select code from matter.code where matter_id = $1', [matter]);
    expect(rows).toHaveLength(1);
    expect(rows[0].code).toMatch(/^LT-2019-\d{4,}$/);
  });

  it('draws anew for a matter whose drawn code is given to another', async () => {
    const [drawn, given] = [await hub.tell(tip(fresh('CA-TG-GC', 'TIN'))), await hub.tell(tip(fresh('CA-TG-GC', 'TIN')))];
    const codes = async () =>
      (await hub.admin.query('select code, matter_id from matter.code where matter_id in ($1, $2) order by code', [drawn, given])).rows;
    const wanted = (await codes()).find(({ matter_id }) => matter_id === drawn)?.code;

    await callFunction(hub.admin, 'matter.give_code', given, wanted, true);

    expect(await codes()).toHaveLength(2);
    expect(await hub.tell({ by: 'CA-TG-GC', kind: 'TIP_EXTENDED', on: '2019-03-20', target: { code: wanted } })).toBe(given);
    const [{ code }] = (await hub.admin.query('select code from matter.matter where id = $1', [drawn])).rows;
    expect(await hub.tell({ by: 'CA-TG-GC', kind: 'TIP_EXTENDED', on: '2019-03-20', target: { code } })).toBe(drawn);
  });

  it('finds it by code, id and number, with and without the issuer', async () => {
    const own = fresh('CA-TG-GC', 'TIN');
    const matter = await hub.tell(tip(own));
    const { rows } = await hub.admin.query('select code from matter.matter where id = $1', [matter]);

    for (const target of [{ code: rows[0].code }, { matterId: matter }, own, own.replace('CA-TG-GC', '')]) {
      expect(await hub.tell({ by: 'CA-TG-GC', kind: 'TIP_EXTENDED', on: '2019-03-20', target })).toBe(matter);
    }
  });

  it('asks for the issuer when a number means several matters to the reporter', async () => {
    await hub.tell(tip('CA-TG-GC|TIN|2019|9001'));
    await hub.tell(tip('CA-TG-MT|TIN|2019|9001', { by: 'CA-TG-MT' }));
    await hub.tell({ by: 'VKS-TG-GC', kind: 'CHARGE_APPROVED', on: '2019-04-01', target: 'CA-TG-GC|TIN|2019|9001' });
    await hub.tell(tip('CA-TG-GC|TIN|2018|9001'));

    const call = hub.tell({ by: 'VKS-TG-GC', kind: 'CHARGE_APPROVED', on: '2019-04-01', target: '|TIN||9001' });
    expect(await refusal(call)).toBe('LT001');
  });

  it('keeps a stranger in a matter of its own and tells it nothing', async () => {
    const own = fresh('CA-TG-GC', 'TIN');
    const matter = await hub.tell(tip(own));

    const known = await hub.tell({ by: 'TA-TG-CB', kind: 'HEARING_HELD', on: '2019-04-01', target: own });
    const unknown = await hub.tell({ by: 'TA-TG-CB', kind: 'HEARING_HELD', on: '2019-04-01', target: 'CA-TG-GC|TIN|2019|77777' });

    expect([known, unknown]).not.toContain(matter);
    expect(await standing(known)).toEqual(['TA-TG-CB 4']);
    expect(await standing(matter)).toEqual(['CA-TG-GC 4', 'VKS-TG-GC 3']);
    expect(await callFunction(hub.as('TA'), 'matter.locate', hub.id('TA-TG-CB'), documentOf(own))).toBeNull();
  });
});

describe('letting in and parting', () => {
  it('takes effect at once or when the fact comes, and answers the same', async () => {
    const own = fresh('CA-TG-GC', 'TIN');
    const notice = fresh('TA-TG-CB', 'TB-TA');
    const matter = await hub.tell(tip(own));
    const accept = () =>
      callFunction(hub.as('CA'), 'matter.accept_fact', matter, hub.id('CA-TG-GC'), documentOf(notice), '2019-05-01T00:00:00Z');

    const answer = await accept();
    const joined = await hub.tell({ by: 'TA-TG-CB', kind: 'HEARING_SCHEDULED', on: '2019-04-01', own: notice, target: own });

    expect([answer, await accept()]).toEqual(['', '']);
    expect(joined).toBe(matter);
    expect(await standing(matter)).toEqual(['CA-TG-GC 4', 'TA-TG-CB 4', 'VKS-TG-GC 3']);
  });

  it('is for the leading body only, and unknown matters answer as foreign ones', async () => {
    const matter = await hub.tell(tip(fresh('CA-TG-GC', 'TIN')));
    const accept = (by: string, id: string) =>
      refusal(
        callFunction(hub.as(by), 'matter.accept_fact', id, hub.id(by), documentOf('TA-TG-CB|TLST-HS|2019|1'), '2019-05-01T00:00:00Z'),
      );

    expect(await accept('VKS-TG-GC', matter)).toBe('LT003');
    expect(await accept('CA-TG-MT', matter)).toBe('LT002');
    expect(await accept('CA-TG-MT', '00000000-0000-4000-8000-000000000000')).toBe('LT002');
  });

  it('parts a joined matter again, with all its facts, and does not join it a second time', async () => {
    const own = fresh('CA-TG-GC', 'TIN');
    const handover = fresh('BP-TN-MB', 'BBBG');
    const matter = await hub.tell(tip(own));
    const other = await hub.tell({ by: 'BP-TN-MB', kind: 'MATTER_HANDED_OVER', on: '2019-03-02', own: handover, names: ['CA-TG-GC'] });
    const { rows } = await hub.admin.query('select code from matter.matter where id = $1', [other]);
    await hub.tell({
      by: 'CA-TG-GC',
      kind: 'HANDOVER_ACKNOWLEDGED',
      on: '2019-03-03',
      target: own,
      quotes: [handover],
      details: { handoverKey: handover },
    });
    expect(await standing(matter)).toEqual(['BP-TN-MB 2', 'CA-TG-GC 4', 'VKS-TG-GC 3']);
    expect(await callFunction(hub.as('CA'), 'matter.current_id', other)).toBe(matter);

    const parted = await callFunction(
      hub.as('CA'),
      'matter.separate',
      matter,
      hub.id('CA-TG-GC'),
      rows[0].code,
      'wrong number',
      '2019-06-01T00:00:00Z',
    );
    await callFunction(hub.as('CA'), 'matter.settle', matter);

    expect(parted).toBe(other);
    expect(await standing(other)).toEqual(['BP-TN-MB 4', 'VKS-TN 3']);
    expect(await standing(matter)).toEqual(['CA-TG-GC 4', 'VKS-TG-GC 3']);
  });
});

describe('whose word counts', () => {
  const report = (by: string, organisation: string, kind: string) =>
    callFunction(
      hub.as(by),
      'matter.report',
      JSON.stringify({
        factId: crypto.randomUUID(),
        rowVersion: 1,
        kind,
        change: 'REPORTED',
        organisationId: hub.id(organisation),
        occurredOn: '2019-01-01',
      }),
    );

  it.each([
    ['TA-TG-GC', 'CA-TG-GC', 'TIP_RECEIVED'],
    ['TA-TG-GC', 'TA-TG-GC', 'TIP_RECEIVED'],
    ['CA-TG-GC', 'no such body', 'TIP_RECEIVED'],
    ['CA-TG-GC', 'CA-TG-GC', 'NO_SUCH_KIND'],
  ])('refuses %s speaking for %s of a %s', async (by, organisation, kind) => {
    expect(await refusal(report(by, organisation, kind))).toBe('LT003');
  });

  it.each(['matter', 'event', 'document', 'quote', 'standing', 'handler', 'acceptance'])(
    'lets no agency read or write %s',
    async (table) => {
      for (const by of ['CA', 'BP', 'LDTBXH', 'VKS', 'TA']) {
        expect(await refusal(hub.as(by).query(`select from matter.${table}`))).toBe('42501');
        expect(await refusal(hub.as(by).query(`delete from matter.${table}`))).toBe('42501');
      }
      expect(await refusal(hub.as('CA').query('select matter.refresh_all()'))).toBe('42501');
    },
  );
});
