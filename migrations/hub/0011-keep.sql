-- Each of these works on what belongs to the person given: the id of another's is as good as none.
create function hub.same_person(p_owner jsonb, p_issuer text, p_agency text, p_subject text) returns boolean language sql immutable set search_path = '' as $$
  select p_issuer = p_owner ->> 'issuer' and p_agency = p_owner ->> 'agency' and p_subject = p_owner ->> 'subject'
$$;

-- One person's commands wait for each other, so that a limit holds for two at once.
create function hub.wait_for_person(p_owner jsonb) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('hub.keeping ' || (p_owner ->> 'issuer') || ' ' || (p_owner ->> 'agency') || ' ' || (p_owner ->> 'subject'), 0))
$$;

create function hub.refuse_more(p_count bigint, p_most int) returns void language plpgsql immutable set search_path = '' as $$
begin
  if p_count > p_most then
    raise exception 'Too many are kept' using errcode = 'LT020';
  end if;
end $$;

create function hub.save_search(p_owner jsonb, p_name text, p_filter jsonb, p_order text, p_columns text[], p_at timestamptz, p_most int)
returns uuid language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_id uuid;
begin
  perform hub.wait_for_person(p_owner);
  insert into hub.saved_search as s (issuer, agency, subject, name, filter, list_order, columns, changed_at)
  values (p_owner ->> 'issuer', p_owner ->> 'agency', p_owner ->> 'subject', p_name, p_filter, p_order, p_columns, p_at)
  on conflict (issuer, agency, subject, name) do update
    set filter = excluded.filter, list_order = excluded.list_order, columns = excluded.columns, changed_at = excluded.changed_at
    where (s.filter, s.list_order, s.columns) is distinct from (excluded.filter, excluded.list_order, excluded.columns);
  perform hub.refuse_more((select count(*) from hub.saved_search where hub.same_person(p_owner, issuer, agency, subject)), p_most);
  select id into v_id from hub.saved_search where hub.same_person(p_owner, issuer, agency, subject) and name = p_name;
  return v_id;
end $$;

create function hub.rename_search(p_owner jsonb, p_id uuid, p_name text, p_at timestamptz)
returns uuid language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_id uuid;
begin
  perform hub.wait_for_person(p_owner);
  select id into v_id from hub.saved_search where id = p_id and hub.same_person(p_owner, issuer, agency, subject);
  if v_id is null then
    raise exception 'No such search' using errcode = 'LT002';
  end if;
  if exists (select from hub.saved_search where hub.same_person(p_owner, issuer, agency, subject) and name = p_name and id <> v_id) then
    raise exception 'The name is taken' using errcode = 'LT021';
  end if;
  update hub.saved_search set name = p_name, changed_at = p_at where id = v_id and name <> p_name;
  return v_id;
end $$;

-- Deleting again is no error, and says no more than the first time.
create function hub.delete_search(p_owner jsonb, p_id uuid) returns boolean language plpgsql volatile security invoker set search_path = '' as $$
begin
  delete from hub.saved_search where id = p_id and hub.same_person(p_owner, issuer, agency, subject);
  return found;
end $$;

create function hub.keep_query(p_owner jsonb, p_name text, p_text text, p_at timestamptz, p_most int)
returns uuid language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_id uuid;
begin
  perform hub.wait_for_person(p_owner);
  insert into hub.kept_query as q (issuer, agency, subject, name, text, changed_at)
  values (p_owner ->> 'issuer', p_owner ->> 'agency', p_owner ->> 'subject', p_name, p_text, p_at)
  on conflict (issuer, agency, subject, name) do update set text = excluded.text, changed_at = excluded.changed_at where q.text <> excluded.text;
  perform hub.refuse_more((select count(*) from hub.kept_query where hub.same_person(p_owner, issuer, agency, subject)), p_most);
  select id into v_id from hub.kept_query where hub.same_person(p_owner, issuer, agency, subject) and name = p_name;
  return v_id;
end $$;

create function hub.share_query(p_owner jsonb, p_id uuid, p_shared boolean, p_at timestamptz)
returns uuid language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_id uuid;
begin
  select id into v_id from hub.kept_query where id = p_id and hub.same_person(p_owner, issuer, agency, subject) for update;
  if v_id is null then
    raise exception 'No such query' using errcode = 'LT002';
  end if;
  update hub.kept_query set shared = p_shared, changed_at = p_at where id = v_id and shared <> p_shared;
  return v_id;
end $$;

create function hub.forget_query(p_owner jsonb, p_id uuid) returns boolean language plpgsql volatile security invoker set search_path = '' as $$
begin
  delete from hub.kept_query where id = p_id and hub.same_person(p_owner, issuer, agency, subject);
  return found;
end $$;

revoke execute on function hub.same_person(jsonb, text, text, text), hub.wait_for_person(jsonb), hub.refuse_more(bigint, int),
  hub.save_search(jsonb, text, jsonb, text, text[], timestamptz, int), hub.rename_search(jsonb, uuid, text, timestamptz), hub.delete_search(jsonb, uuid),
  hub.keep_query(jsonb, text, text, timestamptz, int), hub.share_query(jsonb, uuid, boolean, timestamptz), hub.forget_query(jsonb, uuid) from public;
grant execute on function hub.same_person(jsonb, text, text, text), hub.wait_for_person(jsonb), hub.refuse_more(bigint, int),
  hub.save_search(jsonb, text, jsonb, text, text[], timestamptz, int), hub.rename_search(jsonb, uuid, text, timestamptz), hub.delete_search(jsonb, uuid),
  hub.keep_query(jsonb, text, text, timestamptz, int), hub.share_query(jsonb, uuid, boolean, timestamptz), hub.forget_query(jsonb, uuid) to lt_keeping;
