import { CaseWorld, JUDGE, type Quoted } from '../procuracy/case-world.js';
import { proveFact } from '../procuracy/prove-fact.js';
import { BY_JUDGES, BY_THE_REGISTRY } from './reporters.js';

/** The victim asked on 28 August. */
async function requested(world: CaseWorld): Promise<{ readonly trial: Quoted; readonly request: Quoted }> {
  const { trial } = await world.registered();
  const matter = { document: trial };
  const request = await world.given(JUDGE, 'YC-TA', 'recordClosedTrialRequest', { matter, by: 'VICTIM', requestedOn: '2019-08-28' });
  return { trial, request };
}

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'recordClosedTrialRequest',
  table: 'courts.closed_trial_request',
  root: 'closedTrialRequest',
  before: async (world) => ({ matter: { document: (await world.registered()).trial }, by: 'VICTIM', requestedOn: '2019-08-28' }),
  changed: { by: 'REPRESENTATIVE' },
});

proveFact({
  ...BY_JUDGES,
  mutation: 'decideClosedTrialRequest',
  table: 'courts.closed_trial_decision',
  root: 'closedTrialDecision',
  before: async (world) => {
    const { trial, request } = await requested(world);
    return { matter: { document: trial }, request, outcome: 'REFUSED', decidedOn: '2019-09-02' };
  },
  changed: { outcome: 'GRANTED' },
});

describe('a closed trial that is asked for', () => {
  const SELECTION =
    'timeline { nodes { kind } } trial { closedTrialRequests { by requestedOn decision { outcome } decisions { outcome decidedOn } } }';
  /** A request and its decisions as the matter is told of them. */
  const TOLD = `select r.details ->> 'by' as by, r.details ->> 'instance' as instance, d.details ->> 'outcome' as outcome
    from matter.event r join matter.event d on d.details ->> 'requestKey' = r.details ->> 'sourceKey'
    where r.document_number = $1 order by d.occurred_on`;
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.open();
  });
  afterAll(() => world.close());

  const decide = (trial: Quoted, input: object) =>
    world.report(JUDGE, 'decideClosedTrialRequest', { number: world.number('QĐ-TA'), matter: { document: trial }, ...input });

  it('is decided by its number, and the last decision is the current one', async () => {
    const { trial, request } = await requested(world);
    await decide(trial, { request: { number: request.number, year: 2019 }, outcome: 'REFUSED', decidedOn: '2019-09-02' });
    await decide(trial, { request, outcome: 'GRANTED', decidedOn: '2019-09-05' });

    const { matter } = await world.read(['courts.clerk', 'TA-TG-GC'], trial, SELECTION);

    expect(matter.trial.closedTrialRequests).toEqual([
      {
        by: 'VICTIM',
        requestedOn: '2019-08-28',
        decision: { outcome: 'GRANTED' },
        decisions: [
          { outcome: 'REFUSED', decidedOn: '2019-09-02' },
          { outcome: 'GRANTED', decidedOn: '2019-09-05' },
        ],
      },
    ]);
    expect((await world.hub.sql(TOLD, [request.number])).rows).toEqual([
      { by: 'VICTIM', instance: 'FIRST', outcome: 'REFUSED' },
      { by: 'VICTIM', instance: 'FIRST', outcome: 'GRANTED' },
    ]);
  });

  it('is decided by the id of its sender where it has no number', async () => {
    const { trial } = await world.registered();
    const matter = { document: trial };
    await world.report(JUDGE, 'recordClosedTrialRequest', { matter, sourceId: 'yc-1', by: 'ACCUSED', requestedOn: '2019-08-28' });

    const { codes } = await decide(trial, { requestSourceId: 'yc-1', outcome: 'REQUEST_WITHDRAWN', decidedOn: '2019-08-30' });

    expect(codes).toEqual([]);
    expect((await world.read(JUDGE, trial, SELECTION)).matter.trial.closedTrialRequests).toMatchObject([
      { by: 'ACCUSED', decision: { outcome: 'REQUEST_WITHDRAWN' } },
    ]);
  });

  it('is not decided unless it was asked for, nor before that', async () => {
    const { trial, request } = await requested(world);
    const { trial: other } = await world.registered();

    expect((await decide(other, { requestSourceId: 'nobody', outcome: 'GRANTED', decidedOn: '2019-09-02' })).codes).toEqual(['CONFLICT']);
    expect((await decide(trial, { request, outcome: 'GRANTED', decidedOn: '2019-08-27' })).codes).toEqual(['CONFLICT']);
    expect((await decide(trial, { outcome: 'GRANTED', decidedOn: '2019-09-02' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('shows as the status of a victim does: not to an analyst, in no list and no item', async () => {
    const { trial, request } = await requested(world);
    await decide(trial, { request, outcome: 'REFUSED', decidedOn: '2019-09-02' });
    const { id } = (await world.read(JUDGE, trial, 'id')).matter;

    const { data, withheld, text } = await world.hub
      .signIn('steering-committee.analyst', 'BCD138-TG')
      .ask(`{ matter(id: "${id}") { ${SELECTION} } }`);

    expect(data.matter.trial.closedTrialRequests).toBeNull();
    expect(text).not.toContain('CLOSED_TRIAL_REQUEST_DECIDED');
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'Trial.closedTrialRequests', reason: 'NOT_YOUR_TASK' }));
  });
});
