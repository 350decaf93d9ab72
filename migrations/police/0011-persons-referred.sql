-- How many people a referral speaks of is told to the matter, where it is held against how many were received.
update matter.event e set details = e.details || jsonb_build_object('persons', r.persons_referred)
from police.victim_referral r
where e.kind = 'VICTIM_REFERRED' and r.id = e.fact_id and r.version = e.version and r.persons_referred is not null;

do $$
declare
  v_batch uuid[];
begin
  for v_batch in
    select array_agg(matter_id) from (
      select matter_id, (row_number() over (order by matter_id) - 1) / 25 as batch from (
        select distinct matter_id from matter.event where kind = 'VICTIM_REFERRED' and current
      ) referred
    ) m group by batch
  loop
    perform matter.refresh_contradictions(v_batch);
  end loop;
end $$;
