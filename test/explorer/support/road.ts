import { projectPath } from '../../../src/platform/project-root.js';
import { RoadWorld } from '../../mobile-trials/decision/road-world.js';
import { startHub } from '../../support/hub.js';
import { somebody } from './somebody.js';

/** Whoever takes part in the cases of the road, each of the body that does. */
const PEOPLE = [
  somebody('courts', 'judge', 'TA-DT-KV1', { subject: 'chu-toa' }),
  somebody('courts', 'supervisor', 'TA-DT-KV1', { subject: 'chanh-an' }),
  somebody('courts', 'clerk', 'TA-DT-KV1'),
  somebody('procuracy', 'prosecutor', 'VKS-DT-KV1'),
  somebody('social-affairs', 'case-worker', 'SYT-DT'),
  somebody('police', 'investigator', 'CA-DT'),
  somebody('steering-committee', 'analyst', 'BCD138-DT'),
];

/** Cases that wait for their trial in March 2026, seen in a browser. */
export async function startRoad(): Promise<RoadWorld> {
  return RoadWorld.over(await startHub({ now: '2026-03-12T08:00:00+07:00', personas: PEOPLE, page: projectPath('dist', 'page') }));
}

export async function codeOf({ hub }: RoadWorld, matterId: string): Promise<string> {
  const { rows } = await hub.sql('select code from matter.matter where id = $1', [matterId]);
  return String(rows[0]?.code);
}
