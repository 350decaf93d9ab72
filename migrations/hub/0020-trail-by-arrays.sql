-- Most of an entry's cost was reading its matters and classes out of JSON: they come as arrays now, those of all entries in one, each entry saying
-- which are its own. A view, which is written once, has a function of its own.
drop function hub.write_trail(jsonb, jsonb);

create function hub.write_trail_views(views jsonb) returns void language sql security invoker set search_path = '' as $$
  insert into hub.trail_view (hash, policy_version, view)
  select v.hash, v.policy_version, v.view from jsonb_to_recordset(views) as v (hash text, policy_version text, view jsonb)
  on conflict do nothing
$$;

create function hub.write_trail(entries jsonb, matters uuid[], classes smallint[]) returns void language sql security invoker set search_path = '' as $$
  insert into hub.trail_entry (id, at, agency, organisation_id, organisation_code, subject, role, system, issuer, purpose, operation, kind,
    request_id, refs, matters, codes, classes, agencies, view_hash, outcome, policy_version)
  select e.id, e.at, e.agency, e.organisation_id, e.organisation_code, e.subject, e.role, e.system, e.issuer, e.purpose, e.operation, e.kind,
    e.request_id, e.refs, write_trail.matters[e.matters_from : e.matters_to], e.codes, write_trail.classes[e.classes_from : e.classes_to],
    e.agencies, e.view_hash, e.outcome, e.policy_version
  from jsonb_to_recordset(entries) as e (id uuid, at timestamptz, agency text, organisation_id int, organisation_code text, subject text,
    role text, system boolean, issuer text, purpose text, operation text, kind text, request_id text, refs text[], matters_from int,
    matters_to int, codes text[], classes_from int, classes_to int, agencies text[], view_hash text, outcome text, policy_version text)
$$;
comment on function hub.write_trail is 'Security invoker: without the right to insert nothing is written, and nothing is answered.';
revoke execute on function hub.write_trail, hub.write_trail_views from public;
grant execute on function hub.write_trail, hub.write_trail_views to lt_trail, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts;

-- A page of a hundred matters is a row of some 2.5 kB: kept whole, it is neither put through a compression that finds nothing nor cut in two.
alter table hub.trail_entry set (toast_tuple_target = 8160);
alter table hub.trail_entry alter column matters set storage external;
