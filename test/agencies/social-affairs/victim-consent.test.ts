import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { about, asked, handled, OTHERS, received, SUPERVISOR, WORKER } from './received.js';

const input = { matter: about.matter, victim: about.victim, about: 'MOBILE_TRIAL', answer: 'GIVEN', answeredOn: '2019-09-10' };

describe('recording a consent', () => {
  reportTrial({
    mutation: 'recordVictimConsent',
    input: { ...input, number: '1/YK' },
    otherwise: { answer: 'REFUSED' },
    table: 'social_affairs.victim_consent',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
    untold: true,
    before: received,
  });
});

describe('the consent of a victim', () => {
  let hub: TestHub;
  const CONSENTS = 'consents { about answer answeredOn }';
  const record = (sourceId: string, said: object) => send(hub, WORKER, 'recordVictimConsent', { ...input, sourceId, ...said });

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await received(hub);
    await record('consent-1', {});
  });
  afterAll(() => hub.close());

  it('tells the matter about what it is, and the answer', async () => {
    const { rows } = await hub.sql(`select details - 'sourceKey' as details from matter.event where kind = 'VICTIM_CONSENT_RECORDED'`);

    expect(rows).toEqual([{ details: { victimKey: expect.any(String), about: 'MOBILE_TRIAL', answer: 'GIVEN' } }]);
  });

  it('is not told without a purpose, nor that anybody was asked', async () => {
    await hub.forget();

    const { data } = await hub.signIn(...WORKER).ask(asked(CONSENTS));
    const { data: told } = await hub.signIn(...WORKER).ask('{ matter(reference: "21/TN") { timeline(first: 20) { nodes { kind } } } }');

    expect(data.victim).toEqual({ consents: null });
    expect(told.matter.timeline.nodes).toEqual([{ kind: 'VICTIM_RECEIVED' }]);
    expect(hub.readingStatements.join()).not.toContain('victim_consent');
  });

  it('is told to the one who handles the matter, with what was taken back', async () => {
    await handled(hub);
    await record('consent-2', { answer: 'WITHDRAWN', answeredOn: '2019-09-12' });

    const { data } = await hub.signIn(...WORKER).ask(asked(CONSENTS), {}, { purpose: 'VICTIM_SUPPORT' });

    expect(data.victim.consents).toEqual([
      { about: 'MOBILE_TRIAL', answer: 'GIVEN', answeredOn: '2019-09-10' },
      { about: 'MOBILE_TRIAL', answer: 'WITHDRAWN', answeredOn: '2019-09-12' },
    ]);
  });

  it.each([
    ['of another subject', { about: 'VENUE_NEAR_HOME', answer: 'WITHDRAWN', answeredOn: '2019-09-13' }],
    ['before it was given', { answer: 'WITHDRAWN', answeredOn: '2019-09-09' }],
    ['of somebody whom nobody received', { victim: null, victimSourceId: 'nobody' }],
  ])('is not taken back, nor given, %s', async (_, said) => {
    const before = await hub.rows('social_affairs.victim_consent');

    expect((await record('consent-3', said)).codes).toEqual(['CONFLICT']);
    expect(await hub.rows('social_affairs.victim_consent')).toEqual(before);
  });

  it('is not recorded by another province', async () => {
    const before = await hub.rows('social_affairs.victim_consent');

    const { codes } = await send(hub, ['social-affairs.case-worker', 'LDTBXH-LS'], 'recordVictimConsent', {
      ...input,
      sourceId: 'consent-4',
    });

    expect(codes).toEqual(['CONFLICT']);
    expect(await hub.rows('social_affairs.victim_consent')).toEqual(before);
  });
});
