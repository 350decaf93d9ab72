import type { TestHub } from '../../support/hub.js';

/** Matters by the thousand, most of them of other courts, some waiting for their trial. */
export async function manyMatters(hub: TestHub, count: number): Promise<void> {
  await hub.sql(
    `insert into matter.matter (id, code, title, place_id, areas, investigation_from, indicted_from, seriousness, offences)
     select md5(n::text)::uuid, 'LT-' || lpad(n::text, 6, '0'), 'Vụ ' || n, u.id, u.areas, '2019-01-01', '2019-08-05', 'SERIOUS', '{150}'
     from generate_series(1, $1::int) n join matter.unit u on u.code = (array['815', '816', '818', '820', '824'])[n % 5 + 1] and u.level = 2 and u.coarse_id = u.id`,
    [count],
  );
  await hub.sql(
    `insert into matter.standing (matter_id, organisation_id, agency, relation, since)
     select md5(n::text)::uuid, o.id, o.agency, 4, '2019-08-05' from generate_series(1, $1::int) n
     join matter.organisation o on o.code in (case when n % 40 = 0 then 'TA-TG-GC' else 'TA-TG-CL' end, 'CA-TG-GC')`,
    [count],
  );
  await hub.sql(
    `insert into mobile_trials.dossier (matter_id, code, instance, court_id, registered_on, pending, states, shut, decided_on, earliest_day, latest_day,
       custody_until, accused_born_in, victims_born_in, identified_born_in, method, offence, district_id, seriousness, file_returns, open_warnings)
     select m.id, m.code, 'FIRST', o.id, '2019-08-05', n % 80 < 41, s.states, '{}', '2019-08-20', '2019-09-01', '2019-09-30',
       'infinity', 0, 0, 0, 'AT_WORK', '2015.150', m.place_id, m.seriousness, n % 3, 0
     from generate_series(1, $1::int) n
     join matter.matter m on m.id = md5(n::text)::uuid
     join matter.organisation o on o.code = case when n % 40 = 0 then 'TA-TG-GC' else 'TA-TG-CL' end
     cross join (select jsonb_object_agg(rule, 'OPEN') as states from mobile_trials.gate_rule where about = 'MATTER') s`,
    [count],
  );
  await hub.sql('analyze matter.matter, matter.standing, mobile_trials.dossier');
}
