import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const input = { ...about, number: '5/GXN', outcome: 'CONFIRMED', decidedOn: '2019-04-02', basis: 'Lời khai và giấy chứng nhận về nước.' };

describe('identifying a victim', () => {
  reportTrial({
    mutation: 'identifyVictim',
    input,
    otherwise: { outcome: 'NOT_CONFIRMED' },
    table: 'social_affairs.victim_identification',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    before: received,
  });
});

describe('an identification', () => {
  let hub: TestHub;
  const status = async () =>
    (await hub.signIn(...WORKER).ask(asked('status identification { documentNumber decidedOn outcome } identifications { outcome }'))).data
      .victim;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
  });
  afterAll(() => hub.close());

  it('needs a reception in the same matter, and leaves nothing where there is none', async () => {
    const { codes } = await send(hub, WORKER, 'identifyVictim', { ...input, victim: { number: '99/TN', issuer: 'LDTBXH-TG' } });

    expect(codes).toEqual(['CONFLICT']);
    expect(await hub.rows('social_affairs.victim_identification')).toEqual([]);
  });

  it('says whom it is about', async () => {
    const { codes } = await send(hub, WORKER, 'identifyVictim', { ...input, victim: null });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('tells a stranger nothing: a reception elsewhere answers like none', async () => {
    const stranger = ['social-affairs.case-worker', 'LDTBXH-LS'] as const;
    const [theirs, none] = [
      await send(hub, stranger, 'identifyVictim', input),
      await send(hub, stranger, 'identifyVictim', { ...input, victim: { number: '98/TN', issuer: 'LDTBXH-TG' } }),
    ];

    expect(theirs.codes).toEqual(['CONFLICT']);
    expect(theirs.errors.map(({ message }) => message)).toEqual(none.errors.map(({ message }) => message));
  });

  it('makes a victim of a person under identification, and the latest one holds', async () => {
    expect((await status()).status).toBe('PERSON_UNDER_IDENTIFICATION');

    await send(hub, WORKER, 'identifyVictim', { ...input, number: '4/CV', outcome: 'NOT_CONFIRMED', decidedOn: '2019-03-20' });
    expect((await status()).status).toBe('NOT_A_VICTIM');

    await send(hub, WORKER, 'identifyVictim', input);
    expect(await status()).toEqual({
      status: 'VICTIM',
      identification: { documentNumber: '5/GXN', decidedOn: '2019-04-02', outcome: 'CONFIRMED' },
      identifications: [{ outcome: 'NOT_CONFIRMED' }, { outcome: 'CONFIRMED' }],
    });
  });

  it('is warned of where it contradicts another', async () => {
    expect(await hub.rows('matter.warning')).toContainEqual(expect.objectContaining({ kind: 'IDENTIFICATIONS_CONTRADICT' }));
  });

  it('keeps what it rests on from those who do not handle the matter', async () => {
    const basis = async (purpose?: string) =>
      (await hub.signIn(...WORKER).ask(asked('identification { basis }'), {}, purpose ? { purpose } : {})).data.victim.identification.basis;

    expect(await basis('VICTIM_IDENTIFICATION')).toBeNull();
    await handled(hub);
    expect(await basis()).toBeNull();
    expect(await basis('VICTIM_IDENTIFICATION')).toBe(input.basis);
  });
});
