import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const input = {
  ...about,
  number: '8/QĐ-HT',
  kind: 'PSYCHOLOGICAL',
  provider: 'Trung tâm Công tác xã hội',
  startedOn: '2019-03-10',
  endedOn: '2019-05-10',
};

describe('supporting a person', () => {
  reportTrial({
    mutation: 'provideSupport',
    input: { ...input, endedOn: null },
    otherwise: { kind: 'MEDICAL' },
    table: 'social_affairs.support',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    before: received,
  });
});

describe('support', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
  });
  afterAll(() => hub.close());

  it('waits for no identification', async () => {
    const { errors } = await send(hub, WORKER, 'provideSupport', input);
    const { data } = await hub.signIn(...WORKER).ask(asked('status supports { kind startedOn endedOn documentNumber }'));

    expect(errors).toEqual([]);
    expect(data.victim).toEqual({
      status: 'PERSON_UNDER_IDENTIFICATION',
      supports: [{ kind: 'PSYCHOLOGICAL', startedOn: '2019-03-10', endedOn: '2019-05-10', documentNumber: '8/QĐ-HT' }],
    });
  });

  it('is taken in whatever the law of the day entitles to', async () => {
    const { errors } = await send(hub, WORKER, 'provideSupport', { ...input, number: '9/QĐ-HT', kind: 'VOCATIONAL_JOB' });

    expect(errors).toEqual([]);
  });

  it('needs a reception in the same matter', async () => {
    const { codes } = await send(hub, WORKER, 'provideSupport', { ...input, number: '10/QĐ-HT', matter: null });

    expect(codes).toEqual(['CONFLICT']);
    expect(await hub.rows('social_affairs.support')).toHaveLength(2);
  });

  it('does not end before it starts, as far as the dates tell', async () => {
    const [before, perhaps] = [
      await send(hub, WORKER, 'provideSupport', { ...input, number: '11/QĐ-HT', endedOn: '2019-03-09' }),
      await send(hub, WORKER, 'provideSupport', { ...input, number: '12/QĐ-HT', endedOn: '2019-03' }),
    ];

    expect(before.codes).toEqual(['BAD_USER_INPUT']);
    expect(perhaps.codes).toEqual([]);
  });

  it('does not tell who gives it, since that tells where the person is', async () => {
    const provider = async (purpose?: string) =>
      (await hub.signIn(...WORKER).ask(asked('supports { provider }'), {}, purpose ? { purpose } : {})).data.victim.supports[0].provider;

    expect(await provider('VICTIM_SUPPORT')).toBeNull();
    await handled(hub);
    expect(await provider()).toBeNull();
    expect(await provider('VICTIM_SUPPORT')).toBe(input.provider);
  });
});
