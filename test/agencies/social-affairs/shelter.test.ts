import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const input = { ...about, sourceId: 'shelter-1', name: 'Nhà tạm lánh Bình An', address: '12 Đường Kín', from: '2019-03-09' };

describe('giving shelter', () => {
  reportTrial({
    mutation: 'provideShelter',
    input: { ...input, number: '1/QĐ-TL' },
    otherwise: { address: '14 Đường Kín' },
    table: 'social_affairs.shelter',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    untold: true,
    before: received,
  });
});

describe('a shelter', () => {
  let hub: TestHub;
  const PLACE = 'shelter { name address from to } shelters { name }';

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
    await send(hub, WORKER, 'provideShelter', input);
  });
  afterAll(() => hub.close());

  it('is not told without a purpose, and not read', async () => {
    await hub.forget();

    const { data } = await hub.signIn(...WORKER).ask(asked(PLACE));

    expect(data.victim).toEqual({ shelter: null, shelters: null });
    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements.join()).not.toContain('social_affairs.shelter');
  });

  it('is told to the one who handles the matter, for support or protection', async () => {
    await handled(hub);

    const { data } = await hub.signIn(...WORKER).ask(asked(PLACE), {}, { purpose: 'VICTIM_PROTECTION' });

    expect(data.victim).toEqual({
      shelter: { name: 'Nhà tạm lánh Bình An', address: '12 Đường Kín', from: '2019-03-09', to: null },
      shelters: [{ name: 'Nhà tạm lánh Bình An' }],
    });
  });

  it('is not told for another purpose', async () => {
    const { data, withheld } = await hub.signIn(...WORKER).ask(asked(PLACE), {}, { purpose: 'VICTIM_IDENTIFICATION' });

    expect(data.victim).toEqual({ shelter: null, shelters: null });
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'Victim.shelter', reason: 'PURPOSE_NOT_ALLOWED' }));
  });

  it('leaves no text of it in the event', async () => {
    const { rows } = await hub.sql(`select to_jsonb(e)::text as event from matter.event e where kind = 'SHELTER_PROVIDED'`);

    expect(rows).toHaveLength(1);
    expect(rows[0]?.event).not.toMatch(/Bình An|Đường Kín/);
  });

  it('needs a reception in the same matter, and does not end before it starts', async () => {
    const [nobody, ended] = [
      await send(hub, WORKER, 'provideShelter', { ...input, sourceId: 'shelter-2', victim: null, victimSourceId: 'nobody' }),
      await send(hub, WORKER, 'provideShelter', { ...input, sourceId: 'shelter-3', to: '2018' }),
    ];

    expect([nobody.codes, ended.codes]).toEqual([['CONFLICT'], ['BAD_USER_INPUT']]);
    expect(await hub.rows('social_affairs.shelter')).toHaveLength(1);
  });
});
