import { guideFacts, lies } from './guide-facts.js';
import { openReporting, type Reporting } from './reporting.js';
import { snapshot } from './snapshot.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

/** The same order for the same number, so that a failure can be told and repeated. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed * 2_654_435_761 + 1;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0] as T);
}

const expected = {
  stage: 'IN_FORCE',
  case_status: 'IN_FORCE',
  opened_on: '2019-03-01',
  title: 'Vụ việc tại Thị xã Gò Công',
  investigation_from: '2019-03-15',
  indicted_from: '2019-07-15',
  in_force_from: '2020-02-10',
  has_victim: true,
  seriousness: 'VERY_SERIOUS',
  offences: ['150', '150.2'],
  trial_mode: 'MOBILE',
  agencies: ['BORDER_GUARD', 'COURTS', 'POLICE', 'PROCURACY', 'SOCIAL_AFFAIRS'],
  lead: 'TA-TG-GC',
  accused_minor: 'NO',
  victim_minor: 'NO',
  victim_minor_by_year: 'NO',
  witness_minor: 'UNKNOWN',
  standing: [
    'BP-TN-MB 2 2019-03-02 2019-03-05',
    'CA-TG-GC 4 2019-03-01 ',
    'LDTBXH-TG 4 2019-03-24 ',
    'TA-TG-GC 4 2019-07-15 ',
    'VKS-DT 3 2025-07-01 ',
    'VKS-TG 3 2025-03-01 2025-07-01',
    'VKS-TG-GC 4 2019-03-22 ',
  ],
  warnings: [],
  clocks: [
    'INVESTIGATE BASE 2019-03-15 met 2019-06-20',
    'PROSECUTE BASE 2019-06-21 met 2019-07-10',
    'TIP_DECIDE BASE 2019-03-01 met 2019-03-15',
    'TRIAL_PREPARATION BASE 2019-07-15 met 2019-08-20',
  ],
  accused: ['APPROVED 2019-03-22'],
  events: 18,
};

it.each(Array.from({ length: 50 }, (_, seed) => seed))('gives the same matter in order %i, a lying court beside it', async (seed) => {
  await hub.admin.query(
    'begin; delete from matter.joining; delete from matter.handler; delete from matter.code; delete from matter.matter',
  );
  await hub.admin.query(
    'delete from matter.event; delete from matter.document; delete from matter.quote; delete from matter.naming; commit',
  );

  for (const fact of shuffled([...guideFacts, ...lies], seed)) await hub.tell(fact);

  const matters = await snapshot(hub);
  expect(matters.filter(({ events }) => events > 3)).toEqual([expected]);
  const liar = matters.filter(({ events }) => events <= 3);
  expect(liar.flatMap(({ standing }) => standing.map((line) => line.split(' ')[0]))).toEqual(liar.map(() => 'TA-TG-CB'));
  expect(liar.map(({ stage, indicted_from }) => [stage, indicted_from])).toEqual(liar.map(() => ['TIP_RECEIVED', null]));
});
