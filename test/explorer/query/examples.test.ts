import { personas } from '../../../src/demonstration/personas.js';
import { examples, examplesFor } from '../../../src/explorer/query/examples/examples.js';
import type { TestHub } from '../../support/hub.js';
import { startProvince } from '../support/province.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startProvince(20);
});
afterAll(() => hub.close());

const cases = personas.flatMap((persona) =>
  examplesFor(persona.agency).map((example) => [persona.id, example.id, persona, example] as const),
);

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0) || (typeof value === 'object' && Object.values(value).every(isEmpty));

it.each(cases)(
  '%s runs the example %s as it stands',
  async (_persona, _example, { agency, role, organisation, subject }, { query, purpose }) => {
    const person = hub.signIn(`${agency}.${role}`, organisation, { subject });
    const plain = await person.ask(query);
    const stated = await person.ask(query, {}, purpose ? { purpose } : {});

    expect([plain.errors, stated.errors]).toEqual([[], []]);
    expect(plain.status).toBe(200);
    expect(Object.values(plain.data)).not.toContain(null);
  },
);

it.each([
  ['police-investigator', 'police-accused', ['criminalCase', 'accused', 0, 'fullName']],
  ['police-investigator', 'police-tips', ['crimeTips', 0, 'content']],
  ['social-affairs-case-worker', 'social-supports', ['victims', 0, 'shelter', 'address']],
  ['courts-judge', 'courts-trial', ['criminalCase', 'accused', 0, 'fullName']],
])('what %s sees of %s needs the purpose that the example names', async (id, exampleId, path) => {
  const persona = personas.find((one) => one.id === id);
  const example = examples.find((one) => one.id === exampleId);
  if (!persona || !example?.purpose) throw new Error('unknown');
  const person = hub.signIn(`${persona.agency}.${persona.role}`, persona.organisation, { subject: persona.subject });
  const at = (data: { matter: unknown }) =>
    path.reduce((value: unknown, key) => (value as Record<string, unknown> | null)?.[key], data.matter);

  expect(isEmpty(at((await person.ask(example.query)).data) ?? null)).toBe(true);
  expect(isEmpty(at((await person.ask(example.query, {}, { purpose: example.purpose })).data) ?? null)).toBe(false);
});

it('gives each agency at least one of its own', () => {
  expect(new Set(examples.map(({ agency }) => agency))).toEqual(
    new Set(['all', 'police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee']),
  );
});
