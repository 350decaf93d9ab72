-- Steps in one matter are taken one after another: of two proposals of the same trial only one can be agreed on, also where both are signed at once.
create or replace function mobile_trials.find_mobile_trial(p_id uuid, p_organisations int[], p_today date) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  v_proposal uuid := coalesce((select proposal_id from mobile_trials.decision where id = p_id limit 1), p_id);
  v_matter uuid;
begin
  select matter_id into v_matter from mobile_trials.proposal where id = v_proposal and recorded_to is null;
  perform matter.enter(v_matter, p_organisations, p_today);
  perform pg_advisory_xact_lock(hashtextextended('mobile_trials.matter ' || v_matter::text, 0));
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
