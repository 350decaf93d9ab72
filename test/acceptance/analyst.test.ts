import { readFile } from 'node:fs/promises';
import { projectPath } from '../../src/platform/project-root.js';
import { type Answered, startHub, type TestHub } from '../support/hub.js';
import { AFTER_THE_JUDGMENT, ANALYST, documents, handledByDemo, PROTECTED, wholeMatter } from './whole-matter.js';

let hub: TestHub;
let id: string;
let answer: Answered;

beforeAll(async () => {
  const question = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
  await hub.forget();
  answer = await hub.signIn(...ANALYST).ask(question, { id }, { purpose: 'STATISTICS' });
});
afterAll(() => hub.close());

/** Every value in the answer, with the names of the fields that led there. */
function* leaves(value: unknown, path: string): Generator<[path: string, value: unknown]> {
  if (value === null || typeof value !== 'object') return void (yield [path, value]);
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}.${key}`);
}

it('answers without an error, of a matter with parts of all agencies', () => {
  expect(answer.errors).toEqual([]);
  expect(answer.data.matter).toMatchObject({
    crimeTips: [{ kind: 'DENUNCIATION' }],
    interceptions: [{ direction: 'OUTBOUND' }],
    criminalCase: { seriousness: 'VERY_SERIOUS', offences: [{ article: '150', clause: '2', points: ['đ'], name: 'Mua bán người' }] },
    prosecution: { fileReceivedOn: '2019-06' },
    trial: { mode: 'MOBILE' },
    victims: null,
  });
});

it.each(Object.entries(PROTECTED))('holds no %s anywhere', (_, value) => {
  expect(answer.text).not.toContain(value);
});

it.each(Object.values(documents).map(({ number }) => number))('holds no number %s anywhere', (number) => {
  expect(answer.text).not.toContain(number);
});

it('knows every day to the month only, and no instant', () => {
  const exact = [...leaves(answer.data, 'data')].filter(([, value]) => /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/.test(String(value)));

  expect(exact).toEqual([]);
  expect(answer.data.matter.timeline.nodes[0]).toMatchObject({ occurredAt: '2019-03', recordedAt: null, documentNumber: null });
});

it('knows the accused by an ordinal, and no code of a person', () => {
  expect(answer.data.matter.criminalCase.accused).toMatchObject([{ id: null, fullName: 'Bị cáo 1', yearOfBirth: null }]);
  expect(answer.data.matter.trial.judgment.outcomes).toMatchObject([{ accusedId: null, sentenceMonths: 96 }]);
});

// Which of several facts is the current one goes by their days and numbers, for everybody.
const withoutTheChoiceOfTheCurrentOne = (sql = '') => sql.replaceAll(/ order by (?:[^()]|\([^()]*\))*? limit 1\b/g, '');

it('read no column that could hold any of it', () => {
  expect(hub.readingStatements).toHaveLength(1);
  expect(withoutTheChoiceOfTheCurrentOne(hub.readingStatements[0])).not.toMatch(
    /\.(full_name|year_of_birth|date_of_birth|identity_\w+|informant_\w+|detained_identities|phone|address|identifiers|content|course|recorded_from|recorded_at|document_number|provider)\b/,
  );
});

it('tells of the victims from the plan, with no count', () => {
  expect(answer.withheld).toContainEqual({
    coordinate: 'Matter.victims',
    reason: 'NOT_YOUR_TASK',
    basis: expect.any(String),
    contact: 'SOCIAL_AFFAIRS',
  });
});
