import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const COMMUNE = { code: '28300', name: 'Phường 4' };
const input = { ...about, sourceId: 'home-1', home: COMMUNE.code, recordedOn: '2019-03-10' };

describe('recording a home', () => {
  reportTrial({
    mutation: 'recordVictimHome',
    input: { ...input, number: '1/NS' },
    otherwise: { since: '2015' },
    table: 'social_affairs.victim_home',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    untold: true,
    before: received,
  });
});

describe('the home of a victim', () => {
  let hub: TestHub;
  const HOME = 'home { place { code name } since recordedOn } homes { recordedOn }';
  const matter = async () => (await hub.sql('select m.* from matter.matter m join social_affairs.victim v on v.matter_id = m.id')).rows[0];
  let before: Record<string, unknown> | undefined;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
    before = await matter();
    await send(hub, WORKER, 'recordVictimHome', input);
  });
  afterAll(() => hub.close());

  it('leaves no trace of the place in the event, nor in the matter', async () => {
    const { rows } = await hub.sql(`select details - 'sourceKey' as details from matter.event where kind = 'VICTIM_HOME_RECORDED'`);
    const { place_id, title, areas, areas_coarse, search_text, opened_on } = before ?? {};

    expect(rows).toEqual([{ details: { victimKey: expect.any(String) } }]);
    expect(await matter()).toMatchObject({ place_id, title, areas, areas_coarse, search_text, opened_on });
  });

  it('is not told without a purpose, nor that it is known, and is not read', async () => {
    await hub.forget();

    const { data, withheld } = await hub.signIn(...WORKER).ask(asked(HOME));

    expect(data.victim).toEqual({ home: null, homes: null });
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'Victim.home', reason: 'NOT_HANDLING' }));
    expect(hub.readingStatements.join()).not.toContain('victim_home');
  });

  it('is no item of the timeline without the right', async () => {
    const { data } = await hub.signIn(...WORKER).ask('{ matter(reference: "21/TN") { timeline(first: 20) { nodes { kind } } } }');

    expect(data.matter.timeline.nodes).toEqual([{ kind: 'VICTIM_RECEIVED' }]);
  });

  it('is told to the one who handles the matter, for protection: the latest first', async () => {
    await handled(hub);
    await send(hub, WORKER, 'recordVictimHome', { ...input, sourceId: 'home-2', recordedOn: '2019-03-09', since: '2015' });

    const { data } = await hub.signIn(...WORKER).ask(asked(HOME), {}, { purpose: 'VICTIM_PROTECTION' });

    expect(data.victim).toEqual({
      home: { place: COMMUNE, since: null, recordedOn: '2019-03-10' },
      homes: [{ recordedOn: '2019-03-09' }, { recordedOn: '2019-03-10' }],
    });
  });

  it.each([
    [{ victim: null, victimSourceId: 'nobody' }, 'CONFLICT'],
    [{ since: '2019-04' }, 'BAD_USER_INPUT'],
    [{ home: '99999' }, 'BAD_USER_INPUT'],
  ])('needs a reception in the same matter, a place that there is, and no day ahead: %o', async (wrong, code) => {
    const rows = await hub.rows('social_affairs.victim_home');

    expect((await send(hub, WORKER, 'recordVictimHome', { ...input, sourceId: 'home-3', ...wrong })).codes).toEqual([code]);
    expect(await hub.rows('social_affairs.victim_home')).toEqual(rows);
  });

  it('is not recorded by another province', async () => {
    const rows = await hub.rows('social_affairs.victim_home');

    const { codes } = await send(hub, ['social-affairs.case-worker', 'LDTBXH-LS'], 'recordVictimHome', { ...input, sourceId: 'home-4' });

    expect(codes).toEqual(['CONFLICT']);
    expect(await hub.rows('social_affairs.victim_home')).toEqual(rows);
  });
});
