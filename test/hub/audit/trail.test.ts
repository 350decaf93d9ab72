import { createHash } from 'node:crypto';
import { permissions } from '../../../src/app.js';
import { AFTER_THE_JUDGMENT, handledByDemo, POLICE, SOCIAL, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const TAKING_PART = 4;
const PAST = 2;
const IN_FORCE = 3 * 8;
const HANDLING = 32;

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

describe('a question', () => {
  it('leaves one entry: who, for what, which matter as what, under which policy', async () => {
    const query = 'query Tip($r: String) { matter(reference: $r) { code crimeTips { number content } } }';
    await hub.signIn(...POLICE).ask(query, { r: '12/TB-CSĐT' }, { purpose: 'TIP_VERIFICATION' });

    expect(await hub.trail()).toEqual([
      expect.objectContaining({
        caller: 'police.investigator/CA-TG-GC',
        subject: 'demo',
        issuer: 'https://demo.lien-thong.invalid/police',
        system: false,
        purpose: 'TIP_VERIFICATION',
        operation: 'Tip',
        kind: 'QUERY',
        outcome: 'ANSWERED',
        refs: ['12/TB-CSĐT'],
        matters: [id],
        classes: [TAKING_PART + IN_FORCE + HANDLING],
        agencies: ['POLICE'],
        codes: [],
        at: new Date(AFTER_THE_JUDGMENT),
        policy_version: createHash('sha256').update(JSON.stringify(permissions())).digest('hex').slice(0, 16),
      }),
    ]);
  });

  it('keeps which coordinates were shown and withheld, and no value', async () => {
    await hub.signIn(...POLICE).ask('query ($id: ID) { matter(id: $id) { crimeTips { number content } } }', { id });

    const [entry] = await hub.trail();
    const { rows } = await hub.sql('select view::text as view from hub.trail_view where hash = $1', [entry?.view_hash]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.view).toContain('CrimeTip.content');
    expect(rows[0]?.view).toContain('CrimeTip.number');
    expect(JSON.stringify([entry, rows])).not.toMatch(/12\/TB|Nội dung tin báo/);
  });

  it.each([
    ['a code', '{ matter(reference: "LT-1999-0001") { id } }', ['LT-1999-0001']],
    ['an id', '{ matter(id: "00000000-0000-4000-8000-000000000000") { id } }', ['00000000-0000-4000-8000-000000000000']],
    ['a number', '{ crimeTip(number: "999/TB-CSĐT") { id } }', ['999/TB-CSĐT']],
    ['what could be a name', '{ matter(reference: "Nguyễn Văn Kín") { id } }', ['(unrecognised)']],
  ])('that finds nothing leaves what it asked for: %s', async (_, query, refs) => {
    await hub.signIn(...POLICE).ask(query);

    expect(await hub.trail()).toMatchObject([{ kind: 'QUERY', outcome: 'ANSWERED', refs, matters: [], classes: [], view_hash: null }]);
  });

  it('by one who may see nothing leaves the same as about nothing', async () => {
    await hub.signIn('police.investigator', 'CA-TG-MT').ask('query ($id: ID) { matter(id: $id) { id } }', { id });

    expect(await hub.trail()).toMatchObject([{ caller: 'police.investigator/CA-TG-MT', refs: [id], matters: [], classes: [] }]);
  });

  it('about a page leaves every matter on it, each as what it is to the caller', async () => {
    await hub.signIn('border-guard.officer', 'BP-TN-MB').ask('{ matters(first: 5) { nodes { code } } }');

    expect(await hub.trail()).toMatchObject([{ matters: [id], classes: [PAST + IN_FORCE], refs: [] }]);
  });

  it('that is refused leaves the refusal', async () => {
    const { codes } = await hub.signIn(...POLICE).ask('query Whom { factTrail(first: 1) { nodes { id } } }');

    expect(codes).toEqual(['FORBIDDEN']);
    expect(await hub.trail()).toMatchObject([{ operation: 'Whom', kind: 'QUERY', outcome: 'REFUSED', codes: ['FORBIDDEN'], matters: [] }]);
  });

  it('that cannot be answered leaves its failure', async () => {
    const { codes } = await hub.signIn(...POLICE).ask('{ matters(first: 1, after: "x") { nodes { id } } }');

    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(await hub.trail()).toMatchObject([{ outcome: 'FAILED', codes: ['BAD_USER_INPUT'] }]);
  });

  it('has its entry when its answer is there, also among many at once', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => hub.signIn(...SOCIAL).ask('{ matters(first: 1) { nodes { id } } }')));

    expect(asked.every(({ data }) => data.matters.nodes.length === 1)).toBe(true);
    expect(await hub.trail()).toHaveLength(20);
  });
});

describe('an entry', () => {
  const ROLES = [
    'lt_police',
    'lt_border_guard',
    'lt_social_affairs',
    'lt_procuracy',
    'lt_courts',
    'lt_reader',
    'lt_reader_low',
    'lt_trail',
    'lt_matter',
  ];

  it.each(ROLES)('is changed by nobody: %s', async (role) => {
    const before = await hub.rows('hub.trail_entry');
    for (const change of [
      "update hub.trail_entry set subject = 'x'",
      'delete from hub.trail_entry',
      'truncate hub.trail_entry',
      'delete from hub.trail_view',
    ]) {
      await expect(hub.sql(`do $$ begin set local role ${role}; ${change}; end $$`)).rejects.toMatchObject({ code: '42501' });
    }

    expect(await hub.rows('hub.trail_entry')).toEqual(before);
  });
});
