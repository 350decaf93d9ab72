-- When it last became known who is a victim of a matter, where one is at home, or that one does not want to be tried for near it.
create view mobile_trials.homes_told as
select t.matter_id, max(t.at) as at
from (
  select v.matter_id, min(v.recorded_from) as at from social_affairs.victim v group by v.matter_id, v.id
  union all select h.matter_id, coalesce(h.recorded_to, h.recorded_from) from social_affairs.victim_home h
  union all select c.matter_id, c.recorded_from from social_affairs.victim_consent c where c.about = 'VENUE_NEAR_HOME' and c.answer <> 'GIVEN'
) t
group by t.matter_id;

-- Whoever cleared a venue did so knowing those homes: a word given before the last of them clears nothing until it is given again.
create or replace view mobile_trials.venues_cleared as
select l.matter_id, array_agg(coalesce(c.communes, 'unit ' || u.code)) as venues
from (
  select v.matter_id, v.venue_place_id
  from mobile_trials.venue_clearance v
  left join mobile_trials.homes_told t on t.matter_id = v.matter_id
  where v.recorded_to is null and not exists (
    select from mobile_trials.venue_clearance later
    join matter.organisation_lineage o on o.organisation_id = later.organisation_id and o.predecessor_id = v.organisation_id
    where later.matter_id = v.matter_id and later.venue_place_id = v.venue_place_id and later.recorded_to is null and later.recorded_from > v.recorded_from)
  group by 1, 2 having bool_and(v.cleared and v.recorded_from >= coalesce(t.at, v.recorded_from))
) l
join matter.unit u on u.id = l.venue_place_id
left join lateral (select string_agg(c.commune, '+' order by c.commune) as communes from mobile_trials.commune_of_unit c where c.unit_id = l.venue_place_id) c on true
group by l.matter_id;

-- What a clearance was given in sight of: given once more after another home, it is another one.
create function mobile_trials.homes_told_at(p_matter uuid) returns timestamptz language plpgsql stable security definer set search_path = '' as $$
begin
  return (select t.at from mobile_trials.homes_told t where t.matter_id = p_matter);
end $$;
revoke all on function mobile_trials.homes_told_at(uuid) from public;
grant execute on function mobile_trials.homes_told_at(uuid) to lt_mobile_trials;
