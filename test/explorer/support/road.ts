import type { AgencyWord } from '../../../src/hub/identity/agency.js';
import type { Role } from '../../../src/hub/identity/role.js';
import type { Persona } from '../../../src/hub/sign-in/persona.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { RoadWorld } from '../../mobile-trials/decision/road-world.js';
import { startHub } from '../../support/hub.js';

const persona = (agency: AgencyWord, role: Role, organisation: string, subject = 'demo'): Persona => ({
  id: `${agency}-${role}`,
  agency,
  role,
  organisation,
  subject,
  who: { vi: role, en: role },
  tryThis: { vi: role, en: role },
});

/** Whoever takes part in the cases of the road, each of the body that does. */
const PEOPLE = [
  persona('courts', 'judge', 'TA-DT-KV1', 'chu-toa'),
  persona('courts', 'supervisor', 'TA-DT-KV1', 'chanh-an'),
  persona('courts', 'clerk', 'TA-DT-KV1'),
  persona('procuracy', 'prosecutor', 'VKS-DT-KV1'),
  persona('social-affairs', 'case-worker', 'SYT-DT'),
  persona('police', 'investigator', 'CA-DT'),
  persona('steering-committee', 'analyst', 'BCD138-DT'),
];

/** Cases that wait for their trial in March 2026, seen in a browser. */
export async function startRoad(): Promise<RoadWorld> {
  return RoadWorld.over(await startHub({ now: '2026-03-12T08:00:00+07:00', personas: PEOPLE, page: projectPath('dist', 'page') }));
}

export async function codeOf({ hub }: RoadWorld, matterId: string): Promise<string> {
  const { rows } = await hub.sql('select code from matter.matter where id = $1', [matterId]);
  return String(rows[0]?.code);
}
