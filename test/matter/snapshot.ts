import type { Reporting } from './reporting.js';

interface Snapshot {
  readonly stage: string;
  readonly indicted_from: string | null;
  readonly standing: string[];
  readonly warnings: string[];
  readonly events: number;
}

const lines = (from: string): string => `(select coalesce(array_agg(line order by line), '{}') from (${from}) l (line))`;

/** Every living matter with what was worked out for it; ids, codes and times of recording left out. */
export async function snapshot(hub: Reporting): Promise<Snapshot[]> {
  const { rows } = await hub.admin.query<Snapshot>(`
    select stage, case_status, opened_on, title, investigation_from::text, indicted_from::text, in_force_from::text, has_victim, seriousness, offences,
      trial_mode, agencies, (select code from matter.organisation where id = lead_organisation_id) as lead,
      accused_minor, victim_minor, victim_minor_by_year, witness_minor,
      ${lines(`select o.code || ' ' || s.relation || ' ' || s.since || ' ' || coalesce(s.until, '')
        from matter.standing s join matter.organisation o on o.id = s.organisation_id where s.matter_id = m.id`)} as standing,
      ${lines('select w.kind from matter.warning w where w.matter_id = m.id')} as warnings,
      ${lines(`select concat_ws(' ', c.rule, c.variant, c.starts_on, 'met ' || c.met_on, 'suspended ' || c.suspended_on, 'replaced ' || c.replaced_on, 'to ' || c.extended_to)
        from matter.clock c where c.matter_id = m.id`)} as clocks,
      ${lines(`select concat_ws(' ', a.status, a.approved_on) from matter.accused_state a where a.matter_id = m.id`)} as accused,
      (select count(*)::int from matter.event e where e.matter_id = m.id) as events
    from matter.matter m where joined_into is null order by opened_on, events`);
  return rows;
}
