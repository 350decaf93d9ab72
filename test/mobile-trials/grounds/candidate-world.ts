import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../../support/hub.js';

/** What a matter is for these tests; all that is left out is as a candidate needs it. */
export interface Made {
  readonly code: string;
  readonly court?: string;
  readonly procuracy?: string;
  readonly district?: string | null;
  readonly method?: string | null;
  readonly offence?: string | null;
  readonly seriousness?: string | null;
  readonly returns?: number;
  readonly warnings?: number;
  readonly earliestDay?: string | null;
  readonly latestDay?: string | null;
  readonly registeredOn?: string;
  readonly custodyUntil?: string | null;
  readonly bornIn?: number | null;
  readonly pending?: boolean;
  readonly indictedFrom?: string;
  readonly shut?: Readonly<Record<string, string>>;
}

const DEFAULTS = {
  court: 'TA-TG-GC',
  procuracy: 'VKS-TG-GC',
  district: '816',
  method: null,
  offence: '2015.150',
  seriousness: null,
  returns: 0,
  warnings: 0,
  earliestDay: '2019-09-01',
  latestDay: '2019-09-30',
  registeredOn: '2019-08-05',
  custodyUntil: 'infinity',
  bornIn: 0,
  pending: true,
  indictedFrom: '2019-08-05',
  shut: {},
};

/** A hub on 10 September 2019 whose dossiers are written by hand: what a ranking makes of them is the question here, not where they come from. */
export class CandidateWorld {
  private constructor(readonly hub: TestHub) {}

  static async open(): Promise<CandidateWorld> {
    return new CandidateWorld(await startHub({ now: '2019-09-10T08:00:00+07:00' }));
  }

  close(): Promise<void> {
    return this.hub.close();
  }

  async made(given: Made): Promise<string> {
    const id = randomUUID();
    const all = { ...DEFAULTS, ...given, id };
    await this.hub.sql(MATTER, [JSON.stringify(all)]);
    await this.hub.sql(STANDING, [JSON.stringify(all)]);
    await this.hub.sql(DOSSIER, [JSON.stringify(all)]);
    return id;
  }

  /** Months that are counted, up to the last one before the day of these tests. */
  async frozen(months: number): Promise<void> {
    await this.hub.sql(
      `insert into mobile_trials.frozen_month select '2019-08-01'::date - make_interval(months => n), '2019-09-05' from generate_series(0, $1::int - 1) n`,
      [months],
    );
  }

  async counted(month: string, district: string, count: number | null, offence = '2015.150'): Promise<void> {
    const unit = `(select id from matter.unit where code = $2 and level = 2 and coarse_id = id)`;
    await this.hub.sql(`insert into mobile_trials.offence_month values ($1, ${unit}, $3, $4, '2019-09-05')`, [
      month,
      district,
      offence,
      count,
    ]);
  }

  async held(matter: string, district: string, day: string): Promise<void> {
    const unit = `(select id from matter.unit where code = $2 and level = 2 and coarse_id = id)`;
    await this.hub.sql(`insert into mobile_trials.trial_held values ($1, ${unit}, $3)`, [matter, district, day]);
  }
}

const GIVEN = `(select $1::jsonb as g) x left join matter.unit u on u.code = g ->> 'district' and u.level = 2 and u.coarse_id = u.id`;

const MATTER = `insert into matter.matter (id, code, title, place_id, areas, investigation_from, indicted_from, seriousness, offences)
  select (g ->> 'id')::uuid, g ->> 'code', 'Vụ ' || (g ->> 'code'), u.id, coalesce(u.areas, '{}'), '2019-01-01', (g ->> 'indictedFrom')::date,
    g ->> 'seriousness', array[split_part(g ->> 'offence', '.', 2)] from ${GIVEN}`;

const STANDING = `insert into matter.standing (matter_id, organisation_id, agency, relation, since)
  select (g ->> 'id')::uuid, o.id, o.agency, 4, '2019-08-05'
  from (select $1::jsonb as g) x join matter.organisation o on o.code in (g ->> 'court', g ->> 'procuracy')`;

const DOSSIER = `insert into mobile_trials.dossier (matter_id, code, instance, court_id, registered_on, pending, states, shut, decided_on, earliest_day, latest_day,
    custody_until, accused_born_in, victims_born_in, identified_born_in, method, offence, district_id, seriousness, file_returns, open_warnings)
  select (g ->> 'id')::uuid, g ->> 'code', 'FIRST', (select id from matter.organisation where code = g ->> 'court'), g ->> 'registeredOn', (g ->> 'pending')::boolean,
    (select jsonb_object_agg(rule, 'OPEN') from mobile_trials.gate_rule where about = 'MATTER') || (g -> 'shut'), '{}', '2019-08-20',
    (g ->> 'earliestDay')::date, (g ->> 'latestDay')::date, (g ->> 'custodyUntil')::date, (g ->> 'bornIn')::int, 0, 0,
    g ->> 'method', g ->> 'offence', u.id, g ->> 'seriousness', (g ->> 'returns')::int, (g ->> 'warnings')::int from ${GIVEN}`;
