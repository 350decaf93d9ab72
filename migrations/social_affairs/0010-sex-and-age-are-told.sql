-- Of a person received the sex and the age band are told to the matter as well, as codes, so that figures can be made of them.
update matter.event e set details = e.details || jsonb_build_object('sex', v.sex, 'ageBand', v.age_band)
from social_affairs.victim v
where e.kind = 'VICTIM_RECEIVED' and e.fact_id = v.id and e.version = v.version;
select matter.count_all();
