-- The state of each charge. It counts from its approval; a cancellation of the same day takes the approval back.
create function matter.refresh_accused(p_matters uuid[]) returns void language plpgsql volatile set search_path = '' as $$
begin
  delete from matter.accused_state where matter_id = any (p_matters);
  with e as materialized (
    select v.matter_id, matter.charge_key(v.kind, v.details) as charge_key, v.kind, v.occurred_on::text as day,
      array_position(array['ACCUSED_CHARGED', 'CHARGE_APPROVED', 'ACCUSED_WANTED', 'ACCUSED_FOUND', 'INVESTIGATION_RESUMED',
        'INVESTIGATION_SUSPENDED', 'INVESTIGATION_DISCONTINUED', 'CHARGE_CANCELLED'], v.kind) as rank
    from matter.event v where v.matter_id = any (p_matters) and v.current and matter.charge_key(v.kind, v.details) is not null
  ), charge as (
    select matter_id, charge_key, bool_or(kind = 'ACCUSED_CHARGED') as known,
      max(day) filter (where kind = 'CHARGE_APPROVED') as approved, max(day) filter (where kind = 'CHARGE_CANCELLED') as cancelled,
      (array_agg(kind order by day desc nulls last, rank desc))[1] as last
    from e where rank is not null group by 1, 2
  )
  insert into matter.accused_state (matter_id, charge_key, status, approved_on)
  select matter_id, charge_key,
    case
      when last = 'ACCUSED_WANTED' then 'WANTED'
      when last = 'INVESTIGATION_SUSPENDED' then 'SUSPENDED'
      when last = 'INVESTIGATION_DISCONTINUED' then 'DISCONTINUED'
      when last = 'CHARGE_CANCELLED' then 'CANCELLED'
      when approved > coalesce(cancelled, '') then 'APPROVED'
      else 'CHARGED'
    end,
    case when approved > coalesce(cancelled, '') then approved end
  from charge where known;
end $$;
