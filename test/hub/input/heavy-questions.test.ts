import * as operations from '../../../src/explorer/generated/operations.js';
import { POLICE } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const repeated = (count: number, root: string): string =>
  `{ ${Array.from({ length: count }, (_, i) => `r${i}: ${root.replace('$', `${i}`)}`).join(' ')} }`;

it.each([
  ['figures ten times', repeated(10, 'figures { total }')],
  ['the stages of ten lists', repeated(10, 'matters(first: 1) { stages { count } }')],
  ['both five times', repeated(5, 'figures { total } s$: matters(first: 1) { stages { count } }')],
])('%s are too much for one question, and nothing is read', async (_, query) => {
  const { status, codes } = await hub.signIn(...POLICE).ask(query);

  expect([status, codes]).toEqual([400, ['TOO_EXPENSIVE']]);
  expect(hub.readingStatements).toEqual([]);
});

it('the questions of the pages weigh no more than they may, also of the past and with the largest page', async () => {
  const questions = Object.values(operations).filter((one) => /^\s*query /.test(String(one)));
  expect(questions.length).toBeGreaterThan(20);
  const refused: (string | undefined)[] = [];
  for (const question of questions) {
    const { codes } = await hub.signIn(...POLICE).ask(String(question), { first: 100, asOf: '2020-01-01' });
    if (codes.includes('TOO_EXPENSIVE')) refused.push(String(question).trim().split('(')[0]);
  }

  expect(refused).toEqual([]);
});
