import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { guideBodies } from '../../src/demonstration/guide-bodies.js';
import { agencyOf, AGENCY_WORDS } from '../../src/hub/identity/agency.js';
import { projectPath } from '../../src/platform/project-root.js';

it('names for each agency a body of its own that exists today', async () => {
  const rows = parse(await readFile(projectPath('data', 'organisations.csv')), { columns: true }) as Record<string, string>[];

  const found = AGENCY_WORDS.map((agency) => rows.find((row) => row['code'] === guideBodies[agency]));

  expect(found).toEqual(AGENCY_WORDS.map((agency) => expect.objectContaining({ agency: agencyOf(agency), valid_to: '', home: 'true' })));
});
