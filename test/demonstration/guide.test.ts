import { guide } from '../../src/demonstration/guide.js';
import type { FactScript } from '../../src/demonstration/matter-script.js';
import { Random } from '../../src/demonstration/invent/random.js';
import { startHub, type TestHub } from '../support/hub.js';

const GRANTEES: Readonly<Record<string, string>> = {
  police: 'police.investigator',
  'border-guard': 'border-guard.officer',
  'social-affairs': 'social-affairs.case-worker',
  procuracy: 'procuracy.prosecutor',
  courts: 'courts.clerk',
};

const typeOf = (mutation: string): string => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;

const report = (hub: TestHub, { agency, organisation, mutation, input }: FactScript) =>
  hub
    .signIn(agency === 'courts' ? courtGrantee(mutation) : (GRANTEES[agency] ?? ''), organisation)
    .ask(`mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { __typename } }`, { input });

/** A clerk registers and schedules; what is decided is the judge's. */
const courtGrantee = (mutation: string): string =>
  ['registerCase', 'scheduleHearing', 'recordAppeal', 'recordLegalEffect', 'recordMobileTrial', 'registerCounsel'].includes(mutation)
    ? 'courts.clerk'
    : 'courts.judge';

/** The agencies' reports mixed anew, each agency's own order kept. */
function shuffled(facts: readonly FactScript[], seed: number): readonly FactScript[] {
  const draw = new Random(seed);
  const queues = [...new Set(facts.map(({ agency }) => agency))].map((agency) => facts.filter((fact) => fact.agency === agency));
  return facts.map(() => {
    const waiting = queues.filter((queue) => queue.length > 0);
    return draw.weighted(waiting.map((queue) => ({ queue, weight: queue.length }))).queue.shift()!;
  });
}

async function told(facts: readonly FactScript[]): Promise<unknown> {
  const hub = await startHub();
  try {
    for (const fact of facts) expect([fact.mutation, (await report(hub, fact)).errors]).toEqual([fact.mutation, []]);
    const { rows: matters } =
      await hub.sql(`select title, stage, agencies, organisations, opened_on, indicted_from, in_force_from, trial_mode, seriousness, has_victim,
      offences, accused_minor, victim_minor, (select count(*) from matter.event e where e.matter_id = m.id) as events from matter.matter m where joined_into is null`);
    const { rows: standing } = await hub.sql('select organisation_id, relation, since, until from matter.standing order by 1');
    const { rows: warnings } = await hub.sql('select kind, subject from matter.warning order by 1, 2');
    return { matters, standing, warnings };
  } finally {
    await hub.close();
  }
}

it('has a tip with an informant, an interception handed over, a victim in a shelter, a file that came back and a mobile trial', () => {
  const said = (mutation: string) => guide.facts.filter((fact) => fact.mutation === mutation).map(({ input }) => input);

  expect(said('reportCrimeTip')).toMatchObject([{ informant: { fullName: 'Lương Thị Tâm' }, content: expect.any(String) }]);
  expect(said('acknowledgeHandover')).toMatchObject([{ handover: { issuer: 'BP-TN-MB' } }]);
  expect(said('provideShelter')).toHaveLength(1);
  expect(said('returnFile')).toMatchObject([{ round: 1 }]);
  expect(said('recordMobileTrial').map(({ status }) => status)).toEqual(['ANNOUNCED', 'HELD']);
  expect(new Set(guide.facts.map(({ organisation }) => organisation))).toEqual(
    new Set(['BP-TN-MB', 'CA-TG-GC', 'LDTBXH-TG', 'VKS-TG-GC', 'TA-TG-GC']),
  );
  expect(guide.handlers.map(({ subject }) => subject)).toEqual(['demo', 'demo', 'demo', 'demo', 'demo']);
});

it('says the same in whatever order the agencies report', async () => {
  const inOrder = await told(guide.facts);

  expect(inOrder).toMatchObject({
    matters: [{ stage: 'IN_FORCE', trial_mode: 'MOBILE', has_victim: true, victim_minor: 'NO', accused_minor: 'NO' }],
    warnings: [],
  });
  for (const seed of [1, 2, 3]) expect(await told(shuffled(guide.facts, seed))).toEqual(inOrder);
}, 300_000);
