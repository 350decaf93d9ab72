import { readFileSync } from 'node:fs';
import {
  AGE_BANDS,
  attributeWords,
  METHODS,
  OFFENCES,
  RELATIONS,
  SEXES,
} from '../../../src/explorer/mobile-trials/outreach/attribute-words.js';
import { changesOf } from '../../../src/explorer/mobile-trials/outreach/changes-of.js';
import { projectPath } from '../../../src/platform/project-root.js';

const valuesOf = (attribute: string, file: readonly string[]) =>
  readFileSync(projectPath('data', ...file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${attribute},`))
    .map((line) => line.split(',')[1])
    .toSorted();

it.each([
  ['AGE_BAND', AGE_BANDS, ['mobile-trials', 'outreach-shares.csv']],
  ['SEX', SEXES, ['mobile-trials', 'outreach-shares.csv']],
  ['RELATION', RELATIONS, ['mobile-trials', 'outreach-shares.csv']],
  ['RECRUITMENT_METHOD', METHODS, ['law', 'code-lists.csv']],
])('offers what the hub can count: %s', (attribute, offered, file) => {
  expect([...offered].toSorted()).toEqual(valuesOf(attribute, file));
});

it.each([...AGE_BANDS, ...SEXES, ...RELATIONS, ...OFFENCES])('calls %s something in both languages', (code) => {
  expect(attributeWords.vi[code]).toBeTruthy();
  expect(attributeWords.en[code]).toBeTruthy();
});

it('tells what a broader wording says otherwise, and what it leaves out', () => {
  const given = {
    place: 'COMMUNE',
    placeName: 'Phường A',
    year: 2025,
    month: 3,
    ageBand: '25_29',
    sex: 'FEMALE',
    offence: null,
    method: null,
    relation: null,
    fitting: 2,
  };
  const broader = { ...given, place: 'PROVINCE', placeName: 'Tỉnh B', month: null, ageBand: '18_29', fitting: 40 };

  expect(changesOf(given as never, broader as never)).toEqual([
    { attribute: 'place', from: 'COMMUNE', to: 'PROVINCE' },
    { attribute: 'month', from: '3', to: null },
    { attribute: 'ageBand', from: '25_29', to: '18_29' },
  ]);
});
