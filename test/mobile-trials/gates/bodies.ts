import type { Reporter } from '../../agencies/procuracy/case-world.js';

/** The bodies through whose hands a case goes, the days on which it does, and the day asked for. */
export interface CourtMap {
  readonly now: string;
  readonly year: number;
  readonly police: Reporter;
  readonly prosecutor: Reporter;
  readonly judge: Reporter;
  readonly clerk: Reporter;
  readonly worker: Reporter;
  readonly place: string;
  readonly days: Readonly<Record<'opened' | 'charged' | 'concluded' | 'indicted' | 'registered' | 'decided' | 'asked', string>>;
}

/** District bodies of 2019. Decided on 10 September: served until the 20th, opened until Wednesday the 25th. */
export const DISTRICT_2019: CourtMap = {
  now: '2019-10-01T08:00:00+07:00',
  year: 2019,
  police: ['police.investigator', 'CA-TG-GC'],
  prosecutor: ['procuracy.prosecutor', 'VKS-TG-GC'],
  judge: ['courts.judge', 'TA-TG-GC'],
  clerk: ['courts.clerk', 'TA-TG-GC'],
  worker: ['social-affairs.case-worker', 'LDTBXH-TG'],
  place: '816',
  days: {
    opened: '2019-03-20',
    charged: '2019-04-10',
    concluded: '2019-08-01',
    indicted: '2019-08-20',
    registered: '2019-08-25',
    decided: '2019-09-10',
    asked: '2019-09-23',
  },
};

/** The same before the court of the province. */
export const PROVINCE_2019: CourtMap = {
  ...DISTRICT_2019,
  prosecutor: ['procuracy.prosecutor', 'VKS-TG'],
  judge: ['courts.judge', 'TA-TG'],
  clerk: ['courts.clerk', 'TA-TG'],
};

/** Regional bodies of 2026. Decided on Friday 20 March: served until the 30th; the fifteenth day is a Saturday, so until Monday 6 April. */
export const REGION_2026: CourtMap = {
  now: '2026-06-01T08:00:00+07:00',
  year: 2026,
  police: ['police.investigator', 'CA-DT'],
  prosecutor: ['procuracy.prosecutor', 'VKS-DT-KV2'],
  judge: ['courts.judge', 'TA-DT-KV2'],
  clerk: ['courts.clerk', 'TA-DT-KV2'],
  worker: ['social-affairs.case-worker', 'SYT-DT'],
  place: '28729',
  days: {
    opened: '2025-09-01',
    charged: '2025-09-20',
    concluded: '2026-01-10',
    indicted: '2026-02-10',
    registered: '2026-03-02',
    decided: '2026-03-20',
    asked: '2026-04-01',
  },
};

export const PROVINCE_2026: CourtMap = {
  ...REGION_2026,
  prosecutor: ['procuracy.prosecutor', 'VKS-DT'],
  judge: ['courts.judge', 'TA-DT'],
  clerk: ['courts.clerk', 'TA-DT'],
};
