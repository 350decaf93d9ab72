-- Decisions reported before events carried it: on which tip. From now on it comes with the report.
update matter.event e set details = e.details || jsonb_build_object('aboutKey', o.tip_key)
from police.tip_outcome o where o.id = e.fact_id and o.version = e.version and e.kind = 'TIP_RESOLVED';

select matter.refresh_tips(array(select distinct matter_id from matter.event where kind = 'TIP_RECEIVED' and current));
