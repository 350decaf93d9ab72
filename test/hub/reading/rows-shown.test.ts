import { handled, received, about, WORKER } from '../../agencies/social-affairs/received.js';
import { NOW, send } from '../../agencies/border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';

/** Lists of what is told from the plan, read by a body that has had its part: what it reported itself, and nothing of what others did. */
describe('a list that shows its rows one by one', () => {
  let hub: TestHub;
  const fields = '{ matter(reference: "21/TN") { victims { number supports { documentNumber kind } } } }';
  const read = async () => (await hub.signIn(...WORKER).ask(fields)).data.matter.victims;
  const to = (organisation: string, set: string, where = 'true') =>
    hub.sql(`${set} organisation_id = (select id from matter.organisation where code = '${organisation}') where ${where}`);

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
    await handled(hub);
    await send(hub, WORKER, 'provideSupport', { ...about, number: '1/HT', kind: 'MEDICAL', startedOn: '2019-03-10' });
    await send(hub, WORKER, 'provideSupport', { ...about, number: '2/HT', kind: 'LEGAL_AID', startedOn: '2019-03-11' });
  });
  afterAll(() => hub.close());

  const first = { documentNumber: '1/HT', kind: 'MEDICAL' };
  const second = { documentNumber: '2/HT', kind: 'LEGAL_AID' };

  it('holds every row for a body that takes part, whoever reported it', async () => {
    await to('LDTBXH-TG-GC', 'update social_affairs.support set', `document_number = '2/HT'`);

    expect(await read()).toEqual([{ number: '21/TN', supports: [first, second] }]);
  });

  it('holds its own for a body that has had its part', async () => {
    await hub.sql('update matter.standing set relation = 2');

    expect(await read()).toEqual([{ number: '21/TN', supports: [first] }]);
  });

  it('is withheld where all of its rows are of others', async () => {
    await to('LDTBXH-TG-GC', 'update social_affairs.support set');

    expect(await read()).toEqual([{ number: '21/TN', supports: null }]);
  });

  it('is empty only for those who would see every row', async () => {
    await hub.sql('update matter.standing set relation = 4');
    await hub.sql('update social_affairs.support set recorded_to = now()');

    expect(await read()).toEqual([{ number: '21/TN', supports: [] }]);
  });
});
