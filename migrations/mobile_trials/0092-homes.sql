-- Homes of those victims who have not agreed to a venue near them, for those alone who are shown homes.
create view mobile_trials.homes as
select v.matter_id,
  coalesce(array_agg(c.commune order by c.commune) filter (where not w.agrees), '{}') as home_codes,
  bool_and(w.agrees) as near_home_consented
from social_affairs.victim v
join social_affairs.victim_status s on s.matter_id = v.matter_id and s.victim_key = v.source_key and s.status <> 'NOT_A_VICTIM'
left join lateral (
  select h.home_place_id from social_affairs.victim_home h
  where h.matter_id = v.matter_id and h.victim_key = v.source_key and h.recorded_to is null
  order by h.occurred_on desc nulls last, h.document_number desc nulls last, h.id desc limit 1) h on true
left join mobile_trials.commune_of_unit c on c.unit_id = h.home_place_id
cross join lateral (
  select coalesce((
    select a.answer = 'GIVEN' from social_affairs.victim_consent a
    where a.matter_id = v.matter_id and a.victim_key = v.source_key and a.recorded_to is null and a.about = 'VENUE_NEAR_HOME'
    order by a.occurred_on desc nulls last, a.document_number desc nulls last, a.id desc limit 1), false) as agrees) w
where v.recorded_to is null
group by v.matter_id;
comment on view mobile_trials.homes is 'Communes of 2025; null among them: a home that is not known, or of whose commune no borders are known.';
