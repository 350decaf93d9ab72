import { slices } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load-demonstration.js';
import { startHub, type TestHub } from '../support/hub.js';

/** What was known of a matter at the end of a day, written by hand over the versions and events. None of the matters asked of has waited or was joined. */
const BY_HAND = `
  with until as (select (($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') as at),
  last as (
    select distinct on (e.fact_id) e.* from matter.event e, until
    where e.matter_id = $1 and e.recorded_at < until.at order by e.fact_id, e.version desc, (e.change = 'WITHDRAWN') desc
  )
  select
    (select json_agg(l.id order by l.id) from last l) as events,
    (select json_agg(distinct o.code) from last l join matter.organisation o on o.id = l.organisation_id where l.change <> 'WITHDRAWN') as bodies,
    (select coalesce(json_agg(t.number order by t.number), '[]') from (
      select c.document_number || ' v' || c.version as number from police.crime_tip c, until
      where c.matter_id = $1 and c.recorded_from < until.at and (c.recorded_to is null or c.recorded_to >= until.at)) t) as tips,
    (select coalesce(json_agg(t.number order by t.number), '[]') from (
      select c.document_number || ' v' || c.version as number from courts.trial c, until
      where c.matter_id = $1 and c.recorded_from < until.at and (c.recorded_to is null or c.recorded_to >= until.at)) t) as trials,
    (select count(*)::int from police.accused a, until
      where a.matter_id = $1 and a.recorded_from < until.at and (a.recorded_to is null or a.recorded_to >= until.at)) as accused,
    exists (select from last l where l.kind = 'CASE_INITIATED' and l.change <> 'WITHDRAWN') as initiated,
    exists (select from last l where l.kind = 'JUDGMENT_IN_FORCE' and l.change <> 'WITHDRAWN') as forced`;

const QUESTION = `query ($id: ID, $day: Date) { matter(id: $id, asOf: $day) { stage timeline(first: 100) { nodes { id } } participants { organisation { code } }
  crimeTips { number version } trials { registrationNumber version } criminalCase { accused { id } } } }`;

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await loadDemonstration({ url: hub.database.url, slices, now: hub.now, count: 30 });
}, 60_000);
afterAll(() => hub.close());

/** Matters in which a district's police take part, each with a few of the days on which something was recorded. */
async function samples(): Promise<readonly { id: string; code: string; days: readonly string[] }[]> {
  const { rows } = await hub.sql(`
    select m.id, o.code, array_agg(distinct (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date::text) as days
    from matter.matter m join matter.event e on e.matter_id = m.id
    join matter.standing s on s.matter_id = m.id and s.relation = 4 and s.agency = 'POLICE'
    join matter.organisation o on o.id = s.organisation_id and o.valid_to is null and not o.level = 'NATIONAL'
    group by 1, 2 order by max(e.version) desc, count(*) desc limit 8`);
  return rows.map(({ id, code, days }) => ({ id: String(id), code: String(code), days: days as string[] }));
}

it('is what the versions and events hold, written by hand', async () => {
  let asked = 0;
  for (const { id, code, days } of await samples()) {
    const today = await hub.signIn('police.investigator', code).ask(QUESTION, { id, day: null });
    const shown = new Set(today.data.matter.timeline.nodes.map((node: { id: string }) => node.id));
    const some = days.filter((_, at) => at % Math.ceil(days.length / 5) === 0);
    for (const day of some) {
      const { data, errors } = await hub.signIn('police.investigator', code).ask(QUESTION, { id, day });
      expect(errors).toEqual([]);
      const [known] = (await hub.sql(BY_HAND, [id, day])).rows as [Record<string, unknown>];
      const { matter } = data;
      const numbers = (rows: Record<string, unknown>[], field: string) => rows.map((row) => `${row[field]} v${row.version}`).sort();

      expect(matter.timeline.nodes.map((node: { id: string }) => node.id).sort()).toEqual(
        (known.events as string[]).filter((event) => shown.has(event)),
      );
      expect(matter.participants.map((one: { organisation: { code: string } }) => one.organisation.code).sort()).toEqual(
        [...(known.bodies as string[])].sort(),
      );
      expect(numbers(matter.crimeTips, 'number')).toEqual([...(known.tips as string[])].sort());
      expect(numbers(matter.trials, 'registrationNumber')).toEqual([...(known.trials as string[])].sort());
      expect(matter.criminalCase?.accused.length ?? 0).toBe(known.initiated ? known.accused : 0);
      expect(matter.stage === 'IN_FORCE').toBe(known.forced);
      asked += 1;
    }
  }

  expect(asked).toBeGreaterThan(20);
});
