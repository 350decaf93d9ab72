import { smallFrame } from './frame.js';
import type { Row, World } from './world.js';

const fact = (id: string, organisation: number, columns: Row): Row => ({
  id,
  matter_id: 'm1',
  organisation_id: organisation,
  recorded_to: null,
  occurred_on: '2019-03-05',
  ...columns,
});

/** One matter in force of the police (2) and the procuracy (6), which the border post (4) handed over; another that is only a tip. */
export const world: World = {
  today: '2026-01-01',
  tables: {
    'matter.unit': smallFrame.units,
    'matter.organisation': smallFrame.organisations,
    'matter.matter': [
      {
        id: 'm1',
        code: 'LT-2019-1111',
        title: 'Một',
        stage: 'IN_FORCE',
        opened_on: '2019-03-05',
        place_id: 4,
        areas: [4, 2, 1],
        areas_coarse: [2, 1],
        waiting: false,
        has_victim: true,
        investigation_from: '2019-04-01',
        indicted_from: '2019-08-01',
        in_force_from: '2020-01-01',
      },
      {
        id: 'm2',
        code: 'LT-2019-2222',
        title: 'Hai',
        stage: 'TIP',
        opened_on: '2019-03-21',
        place_id: 5,
        areas: [5, 2, 1],
        areas_coarse: [2, 1],
        waiting: false,
        has_victim: false,
      },
    ],
    'matter.standing': [
      { matter_id: 'm1', organisation_id: 2, agency: 'POLICE', relation: 4, since: '2019-03-05' },
      { matter_id: 'm1', organisation_id: 10, agency: 'SOCIAL_AFFAIRS', relation: 4, since: '2019-03-06' },
      { matter_id: 'm1', organisation_id: 4, agency: 'BORDER_GUARD', relation: 2, since: '2019-03-05' },
    ],
    'matter.handler': [{ matter_id: 'm1', organisation_id: 2, subject: 'demo', since: '2019-03-05T00:00:00Z', until: null }],
    'police.crime_tip': [
      fact('t1', 2, { document_number: '12/TB', kind: 'CRIME_REPORT', content: 'kể', informant_name: 'Ánh', informant_phone: '09' }),
    ],
    'border_guard.interception': [
      fact('i1', 4, { direction: 'OUTBOUND', victims_found: 2 }),
      fact('i2', 16, { direction: 'INBOUND', victims_found: 1 }),
    ],
    'social_affairs.victim': [fact('v1', 10, { code: 'NN-1', full_name: 'Bình' })],
  },
};
