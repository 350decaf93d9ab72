import { type ExportAsking, Exporter, type ExporterParts } from '../../../src/hub/exporting/exporter.js';
import type { Caller } from '../../../src/hub/identity/caller.js';
import type { SheetCell } from '../../../src/platform/sheets/sheet.js';
import { POLICE } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const caller = { system: false, organisation: { code: 'CA-TG-GC' } } as unknown as Caller;
const about = {
  text: 'query { matters { nodes { code } } }',
  variables: {},
  most: 10_000,
  language: 'VI',
  columns: [],
  filters: [],
} as const;
const columns = Array.from({ length: 15 }, (_, i) => ({ title: `Cột ${i}`, width: 20 }));

/** An exporter whose question is answered at once, and what it tells the trail. */
function exporting() {
  const told: string[] = [];
  const recorder = { exported: async () => told.push('exported'), failed: async () => told.push('failed') };
  const reading = { answer: async () => ({ data: '{}', matters: [] }) };
  const parts = {
    reading,
    recorder,
    clock: { now: () => new Date('2020-06-01T08:00:00Z') },
    nameOf: async () => null,
  } as unknown as ExporterParts;
  const file = (format: ExportAsking['format'], cells: readonly (readonly SheetCell[])[], begun: () => void = () => undefined) => {
    const rows = () => {
      begun();
      return { stem: 'x', title: 'x', conditions: [], cut: false, sheet: { name: 'x', columns, rows: cells } };
    };
    return new Exporter(parts).file(caller, 'exportMatters', { ...about, format, rows });
  };
  return { file, told };
}

it('a large workbook holds nobody up: who asks while it is written is answered before it is there', async () => {
  const { file } = exporting();
  const happened: string[] = [];
  const rows = Array.from({ length: 10_000 }, (_, row) => columns.map((__, column) => `Vụ việc ${row}, cột ${column}`));
  const police = hub.signIn(...POLICE);
  await police.ask('{ matters(first: 1) { totalCount } }');

  let writing: Promise<unknown> = Promise.resolve();
  await new Promise<void>((begun) => {
    writing = file('XLSX', rows, begun).then(({ rows: count }) => happened.push(`a file of ${count}`));
  });
  const { codes } = await police.ask('{ matters(first: 1) { totalCount } }');
  happened.push('an answer');
  await writing;

  expect(codes).toEqual([]);
  expect(happened).toEqual(['an answer', 'a file of 10000']);
});

it('a file that cannot be written is an error, and on the trail no file', async () => {
  const { file, told } = exporting();

  await expect(file('CSV', [[{ instant: 'no instant' }]])).rejects.toThrow('Invalid time value');

  expect(told).toEqual(['failed']);
});
