import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { guideBodies } from '../../src/demonstration/guide-bodies.js';
import { projectPath } from '../../src/platform/project-root.js';

/** Who takes part in the guide matter, as its own facts name them. */
const guide = ['CA-TG-GC', 'BP-TN-MB', 'LDTBXH-TG', 'VKS-TG-GC', 'TA-TG-GC', 'BCD138-TG'];

it('names for each agency the living successor of its body in the guide matter', async () => {
  const rows = parse(await readFile(projectPath('data', 'organisation-successors.csv')), { columns: true }) as Record<string, string>[];
  const successors = new Map(rows.map((row) => [row.organisation ?? '', row.successor ?? '']));
  const living = (code: string): string => (successors.has(code) ? living(successors.get(code) ?? '') : code);

  expect(guide.map(living)).toEqual(['CA-DT', 'BP-LA-2025', 'SYT-DT', 'VKS-DT-KV2', 'TA-DT-KV2', 'BCD138-DT']);
  expect(Object.values(guideBodies)).toEqual(guide.map(living));
});
