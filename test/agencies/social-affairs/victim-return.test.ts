import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const input = {
  ...about,
  number: '2/BB-TN',
  returnedOn: '2019-03-07',
  fromCountry: 'KHM',
  organisedBy: 'FOREIGN_AUTHORITY',
  certificateNumber: '77/GCN',
};

describe('recording a return', () => {
  reportTrial({
    mutation: 'recordReturn',
    input,
    otherwise: { fromCountry: 'CHN' },
    table: 'social_affairs.victim_return',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    before: received,
  });
});

describe('a return', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
  });
  afterAll(() => hub.close());

  it('may lie before the reception', async () => {
    const { errors } = await send(hub, WORKER, 'recordReturn', input);
    const { data } = await hub.signIn(...WORKER).ask(asked('returns { returnedOn fromCountry organisedBy }'));

    expect(errors).toEqual([]);
    expect(data.victim.returns).toEqual([{ returnedOn: '2019-03-07', fromCountry: 'KHM', organisedBy: 'FOREIGN_AUTHORITY' }]);
  });

  it('keeps the certificate, which names the person, for those who may know her', async () => {
    const certificate = async () =>
      (await hub.signIn(...WORKER).ask(asked('returns { certificateNumber }'), {}, { purpose: 'VICTIM_SUPPORT' })).data.victim.returns;

    expect(await certificate()).toEqual([{ certificateNumber: null }]);
    await handled(hub);
    expect(await certificate()).toEqual([{ certificateNumber: '77/GCN' }]);
  });

  it('needs a reception in the same matter, and a country that exists', async () => {
    const [nobody, nowhere] = [
      await send(hub, WORKER, 'recordReturn', { ...input, number: '3/BB-TN', victim: { number: '99/TN', issuer: 'LDTBXH-TG' } }),
      await send(hub, WORKER, 'recordReturn', { ...input, number: '4/BB-TN', fromCountry: 'XXX' }),
    ];

    expect([nobody.codes, nowhere.codes]).toEqual([['CONFLICT'], ['BAD_USER_INPUT']]);
    expect(await hub.rows('social_affairs.victim_return')).toHaveLength(1);
  });
});
