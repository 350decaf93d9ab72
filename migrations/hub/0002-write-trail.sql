-- Entries of requests under way are written together; each caller of this function writes with its own rights.
create function hub.write_trail(views jsonb, entries jsonb) returns int language sql security invoker set search_path = '' as $$
  insert into hub.trail_view (hash, policy_version, view)
  select v.hash, v.policy_version, v.view from jsonb_to_recordset(views) as v (hash text, policy_version text, view jsonb)
  on conflict do nothing;

  insert into hub.trail_entry (id, at, agency, organisation_id, organisation_code, subject, role, system, issuer, purpose, operation, kind,
    request_id, refs, matters, codes, classes, agencies, view_hash, outcome, policy_version)
  select e.id, e.at, e.agency, e.organisation_id, e.organisation_code, e.subject, e.role, e.system, e.issuer, e.purpose, e.operation, e.kind,
    e.request_id, e.refs, e.matters, e.codes, e.classes, e.agencies, e.view_hash, e.outcome, e.policy_version
  from jsonb_to_recordset(entries) as e (id uuid, at timestamptz, agency text, organisation_id int, organisation_code text, subject text,
    role text, system boolean, issuer text, purpose text, operation text, kind text, request_id text, refs text[], matters uuid[], codes text[],
    classes smallint[], agencies text[], view_hash text, outcome text, policy_version text);

  select jsonb_array_length(entries)
$$;
comment on function hub.write_trail is 'Security invoker: without the right to insert nothing is written, and nothing is answered.';
revoke execute on function hub.write_trail from public;
grant execute on function hub.write_trail to lt_trail, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;
