import pg from 'pg';
import { loadReferenceData } from '../../src/matter/reference-data/load-reference-data.js';
import { projectPath } from '../../src/platform/project-root.js';

/** What every test database holds beside its tables; migrations have run when this is called. */
export async function prepareTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await loadReferenceData(client, projectPath('data'));
  await client.end();
}
