import { type ExportAsking, Exporter, type ExporterParts } from '../../../src/hub/exporting/exporter.js';
import type { Caller } from '../../../src/hub/identity/caller.js';

const asking: ExportAsking = {
  ...{ text: 'query { matters { nodes { code } } }', variables: {}, most: 10, format: 'CSV', language: 'VI', columns: [], filters: [] },
  rows: () => ({ stem: 'x', title: 'x', conditions: [], cut: false, sheet: { name: 'x', columns: [], rows: [] } }),
};
const person = (subject: string) => ({ system: false, subject, organisation: { code: 'CA-TG-GC' } }) as unknown as Caller;

/** Questions under way, each answered when the test says so. */
function slowReading() {
  const waiting: ((failed?: Error) => void)[] = [];
  const answer = () =>
    new Promise((answered, failed) => waiting.push((error) => (error ? failed(error) : answered({ data: '{}', matters: [] }))));
  const recorder = { exported: async () => undefined, failed: async () => undefined };
  const parts = {
    reading: { answer },
    recorder,
    clock: { now: () => new Date('2020-06-01T08:00:00Z') },
    nameOf: async () => null,
  } as unknown as ExporterParts;
  return { exporter: new Exporter(parts), waiting };
}

const turns = () => new Promise((done) => setImmediate(done));

it('makes one file after the other, also after one that failed', async () => {
  const { exporter, waiting } = slowReading();
  const files = ['a', 'b', 'c'].map((who) => exporter.file(person(who), 'exportMatters', asking).catch((error: Error) => error.message));

  await turns();
  expect(waiting).toHaveLength(1);
  waiting[0]?.(new Error('no answer'));
  expect(await files[0]).toBe('no answer');
  await turns();
  expect(waiting).toHaveLength(2);
  waiting[1]?.();
  expect(await files[1]).toMatchObject({ fileName: 'x-2020-06-01.csv' });
  await turns();
  waiting[2]?.();
  expect(await files[2]).toMatchObject({ rows: 0 });
});

it('keeps nobody waiting for many files of one person: the next is refused until the one before is there, or failed', async () => {
  const { exporter, waiting } = slowReading();
  const file = (who: string) => exporter.file(person(who), 'exportMatters', asking);
  const [first, next, other] = [file('a'), file('a'), file('b')];

  await expect(next).rejects.toMatchObject({ code: 'TOO_EXPENSIVE' });
  await turns();
  expect(waiting).toHaveLength(1);
  waiting[0]?.(new Error('no answer'));
  await expect(first).rejects.toThrow('no answer');
  const again = file('a');
  await turns();
  waiting[1]?.();
  expect(await other).toMatchObject({ rows: 0 });
  await turns();
  waiting[2]?.();
  expect(await again).toMatchObject({ rows: 0 });
});
