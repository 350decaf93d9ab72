import { personas } from '../../../src/demonstration/personas.js';
import { examples, examplesFor } from '../../../src/explorer/query/examples/examples.js';
import type { TestHub } from '../../support/hub.js';
import { startProvince } from '../support/province.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startProvince(20);
});
afterAll(() => hub.close());

describe('the examples', () => {
  const cases = personas.flatMap((persona) => examplesFor(persona.agency).map((one) => [persona.id, one.id, persona, one] as const));

  it.each(cases)('run as they stand: %s, %s', async (_id, _example, { agency, role, organisation, subject }, { query, purpose }) => {
    const person = hub.signIn(`${agency}.${role}`, organisation, { subject });
    const plain = await person.ask(query);
    const stated = await person.ask(query, {}, purpose ? { purpose } : {});

    expect([plain.errors, stated.errors]).toEqual([[], []]);
    expect(Object.values(plain.data)).not.toContain(null);
  });

  it('are at least one for each agency', () => {
    expect(new Set(examples.map(({ agency }) => agency))).toEqual(
      new Set(['all', 'police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee']),
    );
  });
});
