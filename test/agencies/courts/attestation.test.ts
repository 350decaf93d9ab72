import { CaseWorld, JUDGE, PROSECUTOR } from '../procuracy/case-world.js';
import { proveFact } from '../procuracy/prove-fact.js';
import { BY_JUDGES } from './reporters.js';

proveFact({
  ...BY_JUDGES,
  mutation: 'attestForTrial',
  table: 'courts.court_attestation',
  root: 'courtAttestation',
  before: async (world) => ({
    matter: { document: (await world.registered()).trial },
    subject: 'PARTICIPANTS_COMPLETE',
    holds: true,
    attestedOn: '2019-09-12',
  }),
  changed: { holds: false },
});

describe('what a court attests', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.open();
  });
  afterAll(() => world.close());

  it('stands with the trial of its instance, and is told to the matter', async () => {
    const { trial, appeal } = await world.appealed();
    const matter = { document: trial };
    const first = await world.given(JUDGE, 'XN-TA', 'attestForTrial', {
      matter,
      subject: 'NO_STATE_SECRET',
      holds: false,
      attestedOn: '2019-09-12',
    });
    await world.given(['courts.judge', 'TA-TG'], 'XN-TA', 'attestForTrial', {
      matter: { document: appeal },
      instance: 'APPEAL',
      subject: 'PARTICIPANTS_COMPLETE',
      holds: true,
      attestedOn: '2019-11-01',
    });

    const read = await world.read(PROSECUTOR, trial, 'trials { instance attestations { subject holds court { code } } }');

    expect(read.matter.trials).toEqual([
      { instance: 'FIRST', attestations: [{ subject: 'NO_STATE_SECRET', holds: false, court: { code: 'TA-TG-GC' } }] },
      { instance: 'APPEAL', attestations: [{ subject: 'PARTICIPANTS_COMPLETE', holds: true, court: { code: 'TA-TG' } }] },
    ]);
    const { rows } = await world.hub.sql('select details from matter.event where document_number = $1', [first.number]);
    expect(rows).toMatchObject([{ details: { subject: 'NO_STATE_SECRET', holds: false, instance: 'FIRST' } }]);
  });
});
