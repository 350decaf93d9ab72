-- Whether the trial was reported afterwards; what reports it replaces this.
create function mobile_trials.is_reported(p_proposal uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select false
$$;

-- A round is agreed once it has its second signature, which names the day and the place that both stand by.
create view mobile_trials.agreement as
select d.proposal_id, d.round, d.act, d.planned_on, d.venue_id, d.venue_place_id, d.gates_by_year, d.recorded_from as agreed_at
from mobile_trials.decision d where d.recorded_to is null and d.signature = 2;

-- The last agreement stands until the next one; a single signature over it changes nothing.
create view mobile_trials.proposal_state as
select p.id as proposal_id, a.act, a.planned_on, a.venue_id, a.venue_place_id, a.gates_by_year, a.agreed_at,
  case
    when a.act in ('HOLD', 'MOVE') and mobile_trials.is_reported(p.id) then 'REPORTED'
    when a.act = 'HOLD' then 'DECIDED'
    when a.act = 'REFUSE' then 'REFUSED'
    when a.act = 'MOVE' then 'MOVED'
    when a.act = 'WITHDRAW' then 'WITHDRAWN'
    when exists (select from mobile_trials.decision d where d.proposal_id = p.id and d.recorded_to is null) then 'SIGNED_BY_ONE'
    else 'PROPOSED'
  end as state
from mobile_trials.proposal p
left join lateral (select * from mobile_trials.agreement g where g.proposal_id = p.id order by g.round desc limit 1) a on true
where p.recorded_to is null;

-- A trial to be held is announced once its court says so, in a report that came after the proposal: one of an earlier round announces nothing.
create view mobile_trials.announced as
select p.id as proposal_id
from mobile_trials.proposal p join mobile_trials.proposal_state s on s.proposal_id = p.id
where p.recorded_to is null and s.act in ('HOLD', 'MOVE') and exists (
  select from courts.mobile_trial t
  where t.matter_id = p.matter_id and t.instance = p.instance and t.recorded_to is null and t.status in ('ANNOUNCED', 'HELD')
    and (select min(f.recorded_from) from courts.mobile_trial f where f.id = t.id)
      >= (select min(f.recorded_from) from mobile_trials.proposal f where f.id = p.id));

grant select on mobile_trials.agreement, mobile_trials.proposal_state, mobile_trials.announced to lt_mobile_trials;

-- A proposal, or a decision on it, as the mobile trial that it is about, for a body that takes part; to all others there is none.
create function mobile_trials.find_mobile_trial(p_id uuid, p_organisations int[], p_today date) returns jsonb language plpgsql volatile set search_path = '' as $$
declare
  v_proposal uuid := coalesce((select proposal_id from mobile_trials.decision where id = p_id limit 1), p_id);
  v_matter uuid;
begin
  select matter_id into v_matter from mobile_trials.proposal where id = v_proposal and recorded_to is null;
  perform matter.enter(v_matter, p_organisations, p_today);
  perform pg_advisory_xact_lock(hashtextextended(v_proposal::text, 0));
  return (
    select jsonb_build_object('proposalId', p.id, 'version', p.version, 'matterId', p.matter_id, 'instance', p.instance, 'courtId', p.court_id,
      'mode', p.mode, 'state', s.state, 'act', s.act,
      'plannedOn', case when s.act is null then p.planned_on else s.planned_on end,
      'venueId', s.venue_id,
      'venuePlaceId', case when s.act is null then p.venue_place_id else s.venue_place_id end,
      'venueUnit', (select u.code from matter.unit u where u.id = case when s.act is null then p.venue_place_id else s.venue_place_id end))
    from mobile_trials.proposal p join mobile_trials.proposal_state s on s.proposal_id = p.id
    where p.id = v_proposal and p.recorded_to is null);
end $$;

-- Steps under one key are taken one after another.
create function mobile_trials.wait_in_line(p_key text) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended(p_key, 0))
$$;
