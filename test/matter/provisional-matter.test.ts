import {
  AFTER_THE_JUDGMENT,
  ANALYST,
  type Body,
  documents,
  POLICE,
  PROCURACY,
  report,
  send,
  wholeMatter,
} from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
});
afterAll(() => hub.close());

const ask = (by: Body, fields: string) => hub.signIn(...by).ask(`{ matter(id: "${id}") { ${fields} } }`);

describe('a provisional matter', () => {
  const STRANGER: Body = ['courts.judge', 'TA-TG-CB'];
  const PENDING = 'pending { documentNumber documentType year issuer { code } code } timeline { nodes { kind } }';
  const waiting = async (number: string, quoted: object) => {
    await report(hub, [STRANGER, 'registerCase', { number, numberYear: 2020, registeredOn: '2020-03-01', matter: { document: quoted } }]);
    const { data } = await hub.signIn(...STRANGER).ask(`{ matter(reference: "${number}") { id ${PENDING} } }`);
    return data.matter;
  };

  it('tells its own reporter what it waits for, the same whether or not there is such a document', async () => {
    const known = await waiting('71/TLST-HS', { ...documents.initiation });
    const unknown = await waiting('72/TLST-HS', { ...documents.initiation, number: '999/QĐ-CSĐT' });

    const awaited = { documentType: 'QĐ-CSĐT', year: 2019, issuer: { code: 'CA-TG-GC' }, code: null };
    expect(known.pending).toEqual([{ ...awaited, documentNumber: known.pending[0].documentNumber }]);
    expect(unknown.pending).toEqual([{ ...awaited, documentNumber: unknown.pending[0].documentNumber }]);
    expect(known.pending[0].documentNumber).toContain('45');
    expect(unknown.pending[0].documentNumber).toContain('999');
    expect(known.timeline).toEqual(unknown.timeline);
  });

  it('is there for nobody else, and changes nothing in the matter that it speaks of', async () => {
    const { id: own } = await waiting('73/TLST-HS', { ...documents.tip });

    for (const by of [POLICE, PROCURACY, ANALYST]) {
      const { data } = await hub.signIn(...by).ask(`{ matter(id: "${own}") { id pending { documentNumber } } }`);
      expect(data.matter).toBeNull();
    }
    expect((await ask(POLICE, 'pending { documentNumber }')).data.matter.pending).toEqual([]);
  });

  it('stands in the list of its reporter alone', async () => {
    const { id: own } = await waiting('75/TLST-HS', { ...documents.tip });
    const listed = async (by: Body) => {
      const { data } = await hub.signIn(...by).ask('{ matters(first: 100) { nodes { id } } }');
      return data.matters.nodes.map((node: { id: string }) => node.id).includes(own);
    };

    expect([await listed(STRANGER), await listed(POLICE), await listed(PROCURACY), await listed(ANALYST)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is passed over in the list of others by its own row, without gathering all that they stand in', async () => {
    await hub.forget();
    await hub.signIn(...POLICE).ask('{ matters(first: 5) { nodes { id } } }');
    const [statement = ''] = hub.readingStatements;

    const { rows } = await hub.sql(`explain (generic_plan) ${statement}`);

    const plan = rows.map((row) => String((row as Record<string, unknown>)['QUERY PLAN'])).join('\n');
    expect(plan).toMatch(/Filter: .*CASE WHEN waiting THEN \(organisations && .*SubPlan/);
  });

  it('stops waiting when the body that leads lets it in; then its facts say since when others see them', async () => {
    const { id: own } = await waiting('74/TLST-HS', { ...documents.initiation });
    await hub.sql("update matter.event set recorded_at = recorded_at - interval '3 days' where matter_id = $1", [own]);
    const leader = hub.signIn('courts.supervisor', 'TA-TG-GC');

    const { codes } = await send(
      leader,
      'acceptFact',
      { matterId: id, document: { number: '74/TLST-HS', issuer: 'TA-TG-CB', year: 2020 } },
      '__typename',
    );

    expect(codes).toEqual([]);
    const { data } = await ask(POLICE, 'pending { documentNumber } timeline(first: 100) { nodes { organisation { code } joinedAt } }');
    expect(data.matter.pending).toEqual([]);
    const joined = data.matter.timeline.nodes.filter(({ joinedAt }: { joinedAt: string | null }) => joinedAt !== null);
    expect(joined).toEqual([{ organisation: { code: 'TA-TG-CB' }, joinedAt: '2020-06-01T01:00:00+00:00' }]);
  });
});
