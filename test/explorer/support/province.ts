import { slices } from '../../../src/app.js';
import { loadDemonstration } from '../../../src/demonstration/load-demonstration.js';
import { personas } from '../../../src/demonstration/personas.js';
import type { Persona } from '../../../src/hub/sign-in/persona.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { startHub, type TestHub } from '../../support/hub.js';

/** A hub with the explorer over a small demonstration, the guide matter among it, and perhaps more people than it has. */
export async function startProvince(count = 60, more: readonly Persona[] = []): Promise<TestHub> {
  const hub = await startHub({ personas: [...personas, ...more], page: projectPath('dist', 'page') });
  await loadDemonstration({ url: hub.database.url, slices, now: hub.now, count });
  return hub;
}
