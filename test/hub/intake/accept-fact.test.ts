import { AFTER_THE_JUDGMENT, BORDER, POLICE, report, send } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const LEADER = ['police.supervisor', 'CA-TG-GC'] as const;
const OTHER = ['police.investigator', 'CA-TG-MT'] as const;
const rescue = { number: '3/BB-CSĐT', numberYear: 2019, rescuedOn: '2019-03-10' };
const waiting = { document: { number: '3/BB-CSĐT', issuer: 'CA-TG-MT', year: 2019 } };

let hub: TestHub;
let matterId: string;

beforeEach(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await report(hub, [
    POLICE,
    'initiateCase',
    { number: '45/QĐ-CSĐT', initiatedOn: '2019-03-15', place: '816', offences: [{ article: '150', clause: '2' }] },
  ]);
  matterId = (await hub.signIn(...POLICE).ask('{ matter(reference: "45/QĐ-CSĐT") { id } }')).data.matter.id;
});
afterEach(() => hub.close());

const tell = () =>
  report(hub, [OTHER, 'reportRescue', { ...rescue, matter: { document: { number: '45/QĐ-CSĐT', issuer: 'CA-TG-GC', year: 2019 } } }]);
const accept = () => send(hub.signIn(...LEADER), 'acceptFact', { matterId, ...waiting }, 'id code stage');
const rescuesSeen = async () =>
  (await hub.signIn(...POLICE).ask('query ($id: ID) { matter(id: $id) { rescues { documentNumber } } }', { id: matterId })).data.matter
    .rescues;
const standsThere = async () =>
  (await hub.signIn(...OTHER).ask('query ($id: ID) { matter(id: $id) { id } }', { id: matterId })).data.matter !== null;

describe('acceptFact', () => {
  it('answers the same whether or not such a fact waits', async () => {
    const without = await accept();
    await tell();
    const once = await accept();
    const again = await accept();

    expect(without.errors).toEqual([]);
    expect([once.data, once.status, again.data]).toEqual([without.data, without.status, without.data]);
  });

  it('takes in a fact that waits', async () => {
    await tell();
    expect([await rescuesSeen(), await standsThere()]).toEqual([[], false]);

    await accept();

    expect([await rescuesSeen(), await standsThere()]).toEqual([[{ documentNumber: '3/BB-CSĐT' }], true]);
  });

  it('takes effect when the fact comes', async () => {
    await accept();
    await tell();

    expect([await rescuesSeen(), await standsThere()]).toEqual([[{ documentNumber: '3/BB-CSĐT' }], true]);
  });

  it('is not for one who does not lead the matter, who learns nothing of it', async () => {
    const stranger = await send(hub.signIn('police.supervisor', 'CA-TG-MT'), 'acceptFact', { matterId, ...waiting });
    const nowhere = await send(hub.signIn('police.supervisor', 'CA-TG-MT'), 'acceptFact', {
      matterId: '00000000-0000-4000-8000-000000000000',
      ...waiting,
    });

    expect([stranger.codes, stranger.data]).toEqual([['NOT_FOUND'], { acceptFact: null }]);
    expect([nowhere.codes, nowhere.data]).toEqual([['NOT_FOUND'], { acceptFact: null }]);
    expect(await hub.rows('matter.acceptance')).toEqual([]);
  });

  it.each([POLICE, BORDER, ['courts.judge', 'TA-TG-GC'], ['steering-committee.analyst', 'BCD138-TG']] as const)(
    'is not for a %s of %s',
    async (...caller) => {
      const { codes } = await send(hub.signIn(...caller), 'acceptFact', { matterId, ...waiting });

      expect(codes).toEqual(['FORBIDDEN']);
      expect(await hub.rows('matter.acceptance')).toEqual([]);
    },
  );
});

describe('separateMatter', () => {
  it('undoes a joining, with a reason, and what the other saw is closed again', async () => {
    await tell();
    const [pending] = (await hub.signIn(...OTHER).ask('{ matters(first: 1) { nodes { code } } }')).data.matters.nodes;
    await accept();

    const { errors } = await send(hub.signIn(...LEADER), 'separateMatter', { matterId, code: pending.code, reason: 'nhập nhầm' }, 'id');

    expect(errors).toEqual([]);
    expect([await rescuesSeen(), await standsThere()]).toEqual([[], false]);
    const { data } = await hub.signIn(...OTHER).ask('{ matters(first: 5) { nodes { code rescues { documentNumber } } } }');
    expect(data.matters.nodes).toEqual([{ code: pending.code, rescues: [{ documentNumber: '3/BB-CSĐT' }] }]);
  });
});
