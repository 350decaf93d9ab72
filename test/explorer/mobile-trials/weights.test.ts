import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readCandidatesSearch } from '../../../src/explorer/mobile-trials/candidates/search.js';
import { swapsOf } from '../../../src/explorer/mobile-trials/candidates/swaps.js';
import { points } from '../../../src/explorer/shown/figure.js';
import { DEFAULT_WEIGHTS, GROUNDS } from '../../../src/explorer/mobile-trials/ground-kinds.js';
import { groundWords } from '../../../src/explorer/mobile-trials/ground-words.js';
import { isNothing, weightsAsked, weightsOf, weightsText } from '../../../src/explorer/mobile-trials/weights-in-address.js';
import { projectPath } from '../../../src/platform/project-root.js';

it('has the grounds, their weights and reasons that the hub weighs by', () => {
  const rows = parse(readFileSync(projectPath('data', 'mobile-trials', 'grounds.csv')), { columns: true }) as Record<string, string>[];

  expect(GROUNDS.map(({ kind, weight }) => [kind, String(weight)])).toEqual(rows.map(({ kind, weight }) => [kind, weight]));
  for (const { kind } of GROUNDS) {
    const row = rows.find((one) => one.kind === kind);
    expect([groundWords.vi[kind], groundWords.en[kind]]).toEqual([row?.name, row?.name_en]);
    expect([groundWords.vi[`${kind}_reason`], groundWords.en[`${kind}_reason`]]).toEqual([row?.reason, row?.reason_en]);
  }
});

it('writes only weights that were moved, and reads them again', () => {
  expect(weightsText(DEFAULT_WEIGHTS)).toBeUndefined();
  expect(weightsText({ ...DEFAULT_WEIGHTS, MONTHS_SINCE: 0, METHOD: 100 })).toBe('METHOD.100-MONTHS_SINCE.0');
  expect(weightsOf('METHOD.100-MONTHS_SINCE.0')).toEqual({ ...DEFAULT_WEIGHTS, MONTHS_SINCE: 0, METHOD: 100 });
});

it.each(['METHOD.101', 'METHOD.-1', 'METHOD.1.5', 'toString.5', '__proto__.5', 'method.5', ''])('leaves %j out', (text) => {
  expect(weightsOf(text)).toEqual(DEFAULT_WEIGHTS);
});

it('keeps in the address a day of the calendar and nothing else', () => {
  expect(readCandidatesSearch({ w: 'METHOD.25', on: '2026-02-30', q: 'x' })).toEqual({});
  expect(readCandidatesSearch({ w: 'METHOD.26-OTHER.1', on: '2026-02-28' })).toEqual({ w: 'METHOD.26', on: '2026-02-28' });
});

it('asks with all six, and not at all when all are zero', () => {
  expect(weightsAsked(weightsOf('METHOD.5'))).toContainEqual({ kind: 'METHOD', weight: 5 });
  expect(weightsAsked(DEFAULT_WEIGHTS)).toHaveLength(6);
  expect(isNothing(weightsOf(GROUNDS.map(({ kind }) => `${kind}.0`).join('-')))).toBe(true);
  expect(isNothing(DEFAULT_WEIGHTS)).toBe(false);
});

it('tells the nearest change of places first, and which way the weight has to go', () => {
  const grounds = [
    { kind: 'METHOD' as const, weight: 25 },
    { kind: 'MATERIAL' as const, weight: 15 },
    { kind: 'EVIDENCE' as const, weight: 10 },
  ];
  const sensitivity = [
    { kind: 'METHOD' as const, weightAtSwap: 7.5, rival: { code: 'LT-1' } },
    { kind: 'MATERIAL' as const, weightAtSwap: 20, rival: { code: 'LT-2' } },
    { kind: 'EVIDENCE' as const, weightAtSwap: null, rival: null },
  ];

  expect(swapsOf(sensitivity, grounds)).toEqual([
    { ground: 'MATERIAL', rival: 'LT-2', weight: 20, sign: '≥', distance: 5 },
    { ground: 'METHOD', rival: 'LT-1', weight: 7.5, sign: '≤', distance: 17.5 },
  ]);
});

it('writes points in the language of the person', () => {
  expect(points(18.75, 'vi')).toBe('18,75');
  expect(points(18.75, 'en')).toBe('18.75');
});
