import { COURT, POLICE, PROCURACY, SOCIAL } from '../../acceptance/whole-matter.js';
import { AsOfWorld, TODAY } from './as-of-world.js';

let world: AsOfWorld;
let id: string;

beforeAll(async () => {
  world = await AsOfWorld.start();
  id = await world.wholeMatter();
  const { data } = await world.ask(SOCIAL, id, null, 'victims { supports { id } }');
  await world.withdrawn('2019-09-01', SOCIAL, data.matter.victims[0].supports[0].id);
  world.move(TODAY);
});
afterAll(() => world.hub.close());

const known = async (day: string | null, selection: string, by = POLICE, purpose?: string) => {
  const { data, errors } = await world.ask(by, id, day, selection, purpose);
  expect(errors).toEqual([]);
  return data.matter;
};

describe('a matter as it was known', () => {
  it.each([
    ['2019-03-01', 'TIP_RECEIVED', ['CA-TG-GC']],
    ['2019-03-03', 'TIP_RECEIVED', ['CA-TG-GC', 'BP-TN-MB']], // two matters still, but both known
    ['2019-03-05', 'TIP_RECEIVED', ['CA-TG-GC', 'BP-TN-MB']],
    ['2019-03-15', 'INVESTIGATION', ['CA-TG-GC', 'BP-TN-MB']],
    ['2019-06-20', 'CONCLUDED', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG']],
    ['2019-06-21', 'PROSECUTION', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG']],
    ['2019-07-10', 'PROSECUTION', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG']],
    ['2019-07-15', 'TRIAL_PREPARATION', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG', 'TA-TG-GC']],
    ['2020-01-05', 'TRIED', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG', 'TA-TG-GC']],
    ['2020-06-01', 'IN_FORCE', ['CA-TG-GC', 'BP-TN-MB', 'VKS-TG-GC', 'LDTBXH-TG', 'TA-TG-GC']],
  ])('on %s was at the stage %s, with those who had spoken', async (day, stage, bodies) => {
    const matter = await known(day, 'stage participants { organisation { code } }');

    expect(matter.stage).toBe(stage);
    expect(matter.participants.map(({ organisation }: { organisation: { code: string } }) => organisation.code).sort()).toEqual(
      [...bodies].sort(),
    );
  });

  it('shows the version that was current, and nothing that came later', async () => {
    const tips = 'crimeTips { receivedOn version recordedTo versions { version recordedTo } outcome { kind } } openedOn';

    expect(await known('2019-03-10', tips)).toEqual({
      openedOn: '2019-03-01',
      crimeTips: [{ receivedOn: '2019-03-01', version: 1, recordedTo: null, versions: [{ version: 1, recordedTo: null }], outcome: null }],
    });
    expect(await known('2019-08-01', tips)).toMatchObject({
      openedOn: '2019-02-27',
      crimeTips: [
        {
          receivedOn: '2019-02-27',
          version: 2,
          recordedTo: null,
          versions: [{ version: 1, recordedTo: '2019-08-01T03:00:00+00:00' }, { version: 2 }],
          outcome: { kind: 'INITIATE' },
        },
      ],
    });
  });

  it('ends a day at midnight in Vietnam', async () => {
    const shown = 'crimeTips { version }';
    await world.hub.sql("update police.crime_tip set recorded_to = '2019-07-31T17:00:00Z' where version = 1");
    await world.hub.sql("update police.crime_tip set recorded_from = '2019-07-31T17:00:00Z' where version = 2");

    expect(await known('2019-07-31', shown)).toEqual({ crimeTips: [{ version: 1 }] });
    expect(await known('2019-08-01', shown)).toEqual({ crimeTips: [{ version: 2 }] });
  });

  it('holds what was withdrawn since, as it was', async () => {
    const supports = 'victims { supports { documentNumber withdrawalReason recordedTo } }';

    expect(await known('2019-08-31', supports, SOCIAL)).toEqual({
      victims: [{ supports: [{ documentNumber: '5/HT-LĐTBXH', withdrawalReason: null, recordedTo: null }] }],
    });
    expect(await known('2019-09-01', supports, SOCIAL)).toEqual({ victims: [{ supports: [] }] });
  });

  it('works out anew what follows from several facts', async () => {
    const derived =
      'criminalCase { status accused { status charge { approvedOn } } } trial { mode closed } victims { status } handovers { acknowledgedOn }';

    expect(await known('2019-03-04', derived)).toMatchObject({ criminalCase: null, trial: null, victims: [] });
    expect(await known('2019-03-25', derived)).toMatchObject({ criminalCase: { status: 'INVESTIGATING', accused: [] } });
    expect(await known('2019-04-30', derived)).toMatchObject({
      criminalCase: { status: 'INVESTIGATING', accused: [{ status: 'APPROVED', charge: { approvedOn: '2019-03-22' } }] },
      victims: [{ status: 'PERSON_UNDER_IDENTIFICATION' }],
      handovers: [{ acknowledgedOn: '2019-03-05' }],
    });
    expect(await known('2019-07-20', derived)).toMatchObject({
      criminalCase: { status: 'INDICTED' },
      trial: { mode: 'MOBILE', closed: false },
      victims: [{ status: 'VICTIM' }],
    });
  });

  it('counts time limits as of that day', async () => {
    const deadlines = 'deadlines { rule startsOn state }';

    expect(await known('2019-03-10', deadlines)).toEqual({ deadlines: [{ rule: 'TIP_DECIDE', startsOn: '2019-03-01', state: 'RUNNING' }] });
    expect(await known('2019-03-15', deadlines)).toMatchObject({
      deadlines: [
        { rule: 'TIP_DECIDE', state: 'MET' },
        { rule: 'INVESTIGATE', startsOn: '2019-03-15', state: 'RUNNING' },
      ],
    });
  });

  it('warns of what was missing then', async () => {
    const warnings = 'warnings { kind }';

    expect(await known('2019-03-23', warnings)).toEqual({
      warnings: [{ kind: 'REFERRAL_NOT_ANSWERED' }, { kind: 'VICTIMS_WITHOUT_RECEPTION' }],
    });
    expect(await known('2019-03-26', warnings)).toEqual({ warnings: [] });
    expect(await known('2019-03-24', warnings, PROCURACY)).toEqual({ warnings: [{ kind: 'APPROVAL_OF_UNKNOWN_CHARGE' }] });
  });

  it('tells the latest change of each fact', async () => {
    const timeline = 'timeline(first: 50) { totalCount nodes { kind change recordedAt } }';
    const tips = ({ timeline: { nodes } }: { timeline: { nodes: { kind: string; change: string }[] } }) =>
      nodes.filter(({ kind }) => kind === 'TIP_RECEIVED').map(({ change }) => change);

    expect(tips(await known('2019-07-01', timeline))).toEqual(['REPORTED']);
    expect(tips(await known('2019-08-02', timeline))).toEqual(['CORRECTED']);
    expect(tips(await known(null, timeline))).toEqual(['CORRECTED', 'REPORTED']);
  });

  it('leafs through the timeline like any other', async () => {
    const page = (after: string | null) =>
      known(
        '2019-03-24',
        `timeline(first: 3, after: ${after ? `"${after}"` : null}) { nodes { kind } pageInfo { hasNextPage endCursor } }`,
      );
    const kinds: string[] = [];
    let next: string | null = null;
    do {
      const { timeline } = await page(next);
      kinds.push(...timeline.nodes.map(({ kind }: { kind: string }) => kind));
      next = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
    } while (next);
    const whole = (await known('2019-03-24', 'timeline(first: 100) { nodes { kind } }')).timeline.nodes;

    expect(kinds).toEqual(whole.map(({ kind }: { kind: string }) => kind));
    expect(kinds).toHaveLength(8);
  });

  it('is nothing before anything was told of it', async () => {
    expect(await known('2019-02-28', 'id stage')).toBeNull();
    expect(await known('1999-01-01', 'id stage')).toBeNull();
  });

  it('is today what it is without a day', async () => {
    const parts = `title stage openedOn changedAt place { code } ledBy { code } participants { organisation { code } since until }
      warnings { kind message } deadlines { rule startsOn dueOn state basis } crimeTips { number outcome { kind } }
      interceptions { number handover { documentNumber acknowledgedOn } } criminalCase { status offences { article } accused { status fullName }
      conclusion { documentNumber } } prosecution { fileReceivedOn indictment { documentNumber } } trial { mode closed judgment { documentNumber
      outcomes { accusedId sentenceMonths } } hearings { scheduledOn } mobileTrial { venue } } victims { code status supports { kind } }`;
    for (const [by, purpose] of [
      [POLICE, 'INVESTIGATION'],
      [PROCURACY, 'PROSECUTION'],
      [COURT, 'TRIAL'],
      [SOCIAL, 'VICTIM_SUPPORT'],
    ] as const) {
      expect(await known('2020-06-01', parts, by, purpose)).toEqual(await known(null, parts, by, purpose));
    }
  });
});
