import { readFileSync } from 'node:fs';
import { contract } from './oracle/contract.js';
import { answer, type Answer } from './oracle/answer.js';
import { callerOf } from './oracle/callers.js';
import { withheldOf } from './oracle/compare.js';
import { smallFrame } from './oracle/frame.js';
import { Random } from './oracle/random.js';
import type { Asking } from './oracle/callers.js';
import { world } from './oracle/two-matters.js';
import type { Row } from './oracle/world.js';
import { makeWorld } from './oracle/worlds.js';

const ask = (organisation: number, asking: Asking, query: string, variables = {}): Answer =>
  answer(contract, world, callerOf(world, smallFrame.organisations[organisation - 1] as Row, asking), { query, variables });

const one = (selection: string): string => `{ matter(reference: "LT-2019-1111") { ${selection} } }`;

it('answers the acceptance query as it stands', () => {
  const query = readFileSync('test/acceptance/follow-matter.graphql', 'utf8');

  const { data, errors, matters } = ask(2, { role: 'investigator', purpose: 'TIP_VERIFICATION' }, query, { reference: '12/TB' });

  expect(errors).toEqual([]);
  expect(data).toMatchObject({ matter: { code: 'LT-2019-1111', crimeTips: [{ content: 'kể', informant: { fullName: 'Ánh' } }] } });
  expect(matters).toEqual([{ id: 'm1', class: 4 + 8 * 3 + 32 }]);
});

it('counts what is withheld, and tells of informants and victims from the plan only', () => {
  const { data, withheld } = ask(
    2,
    { role: 'investigator' },
    one('a: crimeTips { content } crimeTips { content informant { fullName } } victims { shelter { name } }'),
  );

  expect(data).toEqual({
    matter: { a: [{ content: null }], crimeTips: [{ content: null, informant: null }], victims: [{ shelter: null }] },
  });
  expect(withheldOf({ withheld })).toEqual([
    'CrimeTip.content PURPOSE_MISSING 2',
    'CrimeTip.informant PURPOSE_MISSING',
    'Informant.fullName PURPOSE_MISSING',
    'Shelter.name NOT_YOUR_TASK',
    'Victim.shelter NOT_YOUR_TASK',
  ]);
});

it('shows what is past its own facts, and says of victims what either bit would give', () => {
  const { data, withheld } = ask(4, { role: 'officer' }, one('interceptions { direction victimsFound }'));

  expect(data).toEqual({
    matter: {
      interceptions: [
        { direction: 'OUTBOUND', victimsFound: 2 },
        { direction: null, victimsFound: null },
      ],
    },
  });
  expect(withheldOf({ withheld })).toEqual(['Interception.direction NOT_TAKING_PART 1', 'Interception.victimsFound NOT_TAKING_PART']);
});

it('points without social affairs', () => {
  const { data, withheld } = ask(
    1,
    { role: 'investigator' },
    one('title openedOn participants { organisation { code } } victims { identity { fullName } }'),
  );

  expect(data).toEqual({
    matter: {
      title: null,
      openedOn: '2019-03-05',
      participants: [{ organisation: { code: 'BOR-4' } }, { organisation: { code: 'POL-2' } }],
      victims: null,
    },
  });
  expect(withheldOf({ withheld })).toEqual([
    'Matter.title NOT_TAKING_PART 1',
    'Matter.victims NOT_TAKING_PART',
    'Victim.identity NOT_TAKING_PART',
    'VictimIdentity.fullName NOT_TAKING_PART',
  ]);
});

it('gives an analyst months and districts, finds nothing by a number, refuses a closed filter', () => {
  const analyst = { role: 'analyst' } as const;

  expect(ask(12, analyst, one('openedOn place { code } crimeTips { number }')).data).toEqual({
    matter: { openedOn: '2019-03', place: { code: 'H2' }, crimeTips: [{ number: null }] },
  });
  expect(ask(12, analyst, '{ matter(reference: "12/TB") { id } }').data).toEqual({ matter: null });
  expect(ask(1, { role: 'inspector' }, '{ matters(filter: { offence: "150" }) { nodes { id } } }').errors).toEqual([
    { code: 'FORBIDDEN', path: null, message: 'CriminalCase.offences' },
  ]);
  expect(ask(12, analyst, '{ matters(filter: { openedFrom: "2019-03-30" }) { nodes { id } } }').data).toEqual({
    matters: { nodes: [{ id: 'm2' }, { id: 'm1' }] },
  });
});

it('finds by a filter only where the field is shown', () => {
  const query = '{ matters(filter: { place: "T1" }) { nodes { id } pageInfo { hasNextPage } } }';

  expect(ask(2, { role: 'investigator' }, query).data).toEqual({ matters: { nodes: [{ id: 'm1' }], pageInfo: { hasNextPage: false } } });
  expect(ask(1, { role: 'investigator' }, query).data).toEqual({ matters: { nodes: [], pageInfo: { hasNextPage: false } } });
});

it('walks pages without loss or repetition', () => {
  const random = new Random(7);
  const made = makeWorld(random, smallFrame, { matters: 30, today: '2026-01-01' });
  const analyst = callerOf(made, smallFrame.organisations[12] as Row, { role: 'analyst' });
  const page = (first: number, after: string | null): { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =>
    (
      answer(contract, made, analyst, {
        query:
          'query ($first: Int, $after: String) { matters(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        variables: { first, after },
      }).data as { matters: never }
    ).matters;

  const whole = page(100, null).nodes.map(({ id }) => id);
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = page(4, after);
    walked.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }

  expect(whole.length).toBeGreaterThan(10);
  expect(walked).toEqual(whole);
});

it('finds a fact by its number only where the number is shown', () => {
  const query = '{ crimeTip(number: "12/TB") { kind informant { phone } } }';

  expect(ask(2, { role: 'investigator', purpose: 'TIP_VERIFICATION' }, query).data).toEqual({
    crimeTip: { kind: 'CRIME_REPORT', informant: { phone: '09' } },
  });
  expect(
    [ask(1, { role: 'investigator' }, query), ask(12, { role: 'analyst' }, query)].map(({ data, withheld }) => [data, withheld]),
  ).toEqual([
    [{ crimeTip: null }, []],
    [{ crimeTip: null }, []],
  ]);
});
