-- What keeps a trial from being held as a mobile one stands in the rules of choosing, with the rest of what has to be open.
create or replace function matter.law_knowledge() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'deadlineRules', (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'variant', variant, 'seriousness', seriousness, 'amount', amount,
      'unit', unit, 'count', count, 'basis', basis, 'validFrom', valid_from, 'validTo', valid_to) order by rule, variant, seriousness, valid_from), '[]') from matter.deadline_rule),
    'penaltyFrames', (select coalesce(jsonb_agg(jsonb_build_object('codeVersion', code_version, 'article', article, 'clause', clause,
      'seriousness', seriousness, 'validFrom', valid_from, 'validTo', valid_to) order by code_version, article, clause, valid_from), '[]') from matter.penalty_frame),
    'offences', (select coalesce(jsonb_agg(jsonb_build_object('codeVersion', code_version, 'article', article, 'name', name, 'nameEn', name_en,
      'childVictim', child_victim) order by code_version, article), '[]') from matter.offence),
    'daysOff', (select coalesce(jsonb_agg(day order by day), '[]') from matter.day_off))
$$;

create or replace function matter.load_rows(p_table text, p_digest text, p_rows jsonb) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_count int;
begin
  if p_table not in ('deadline_rule', 'penalty_frame', 'offence', 'day_off', 'code_list') then
    raise exception 'Not a table of reference data: %', p_table;
  end if;
  execute format('delete from matter.%I', p_table);
  execute format('insert into matter.%I select * from jsonb_populate_recordset(null::matter.%I, $1)', p_table, p_table) using p_rows;
  get diagnostics v_count = row_count;
  perform matter.mark_loaded(p_table, p_digest);
  return v_count;
end $$;

drop table matter.trial_ban;
