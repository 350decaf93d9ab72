-- Where a reference leads for a body that reports. What it may not enter answers as what is not there.

create function matter.may_enter(p_matter uuid, p_organisation int) returns boolean language sql stable set search_path = '' as $$
  select matter.takes_part(p_matter, p_organisation) or matter.recognised(p_matter, p_organisation)
$$;

-- Matters in which the document was reported by its issuer. A year or a type that is not said matches any.
create function matter.of_document(p_document jsonb) returns setof uuid language sql stable set search_path = '' as $$
  select distinct matter_id from matter.document
  where number = p_document ->> 'number'
    and (p_document ->> 'type' is null or type = p_document ->> 'type')
    and (p_document ->> 'year' is null or year = (p_document ->> 'year')::int)
    and (p_document ->> 'issuerId' is null or issuer_id = (p_document ->> 'issuerId')::int)
$$;

create function matter.of_reference(p_target jsonb) returns setof uuid language plpgsql stable set search_path = '' as $$
begin
  if p_target ->> 'code' is not null then
    return query select matter_id from matter.code where code = p_target ->> 'code';
  elsif p_target ->> 'matterId' is not null then
    return query select matter.current_id((p_target ->> 'matterId')::uuid);
  else
    return query select * from matter.of_document(coalesce(nullif(p_target -> 'document', 'null'), p_target));
  end if;
end $$;

-- The one matter a reference means to the body; null when there is none that it may enter.
create function matter.find_for_reporting(p_organisation int, p_target jsonb) returns uuid language plpgsql stable set search_path = '' as $$
declare
  v_found uuid[];
begin
  select array_agg(distinct m) into v_found
  from matter.of_reference(p_target) m where m is not null and matter.may_enter(m, p_organisation);
  if cardinality(v_found) > 1 then
    raise exception 'The number means several matters: the issuer is needed' using errcode = 'LT001';
  end if;
  return v_found[1];
end $$;

create function matter.locate(p_organisation int, p_target jsonb) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  perform matter.require_own(p_organisation);
  return matter.find_for_reporting(p_organisation, p_target);
end $$;

-- Published cases are facts of several bodies at once: they gather where everything is published, and nowhere else.
create function matter.find_published(p_target jsonb) returns uuid language sql stable set search_path = '' as $$
  select m from matter.of_reference(p_target) m
  where m is not null and not exists (select from matter.event where matter_id = m and not published)
  limit 1
$$;

-- Digits are drawn, so that a code tells neither order nor number; a collision draws again, longer.
create function matter.draw_code(p_year text) returns text language plpgsql volatile set search_path = '' as $$
declare
  v_digits int := 4;
  v_code text;
begin
  loop
    v_code := 'LT-' || p_year || '-' || lpad(floor(random() * power(10, v_digits))::bigint::text, v_digits, '0');
    exit when not exists (select from matter.code where code = v_code);
    v_digits := v_digits + 1;
  end loop;
  return v_code;
end $$;

create function matter.open_matter(p_opened_on text) returns uuid language plpgsql volatile set search_path = '' as $$
declare
  v_id uuid := gen_random_uuid();
  v_year text := coalesce(left(p_opened_on, 4), to_char(clock_timestamp() at time zone 'Asia/Ho_Chi_Minh', 'YYYY'));
  v_code text;
begin
  loop
    v_code := matter.draw_code(v_year);
    begin
      insert into matter.matter (id, code, opened_on) values (v_id, v_code, p_opened_on);
      insert into matter.code (code, matter_id, home_matter_id) values (v_code, v_id, v_id);
      return v_id;
    exception when unique_violation then
      continue;
    end;
  end loop;
end $$;

-- For the demonstration and for published cases only: a code that is known before the matter.
create function matter.give_code(p_matter uuid, p_code text, p_main boolean default false) returns void language plpgsql volatile set search_path = '' as $$
begin
  insert into matter.code (code, matter_id, home_matter_id) values (p_code, p_matter, p_matter);
  if p_main then
    delete from matter.code where code = (select code from matter.matter where id = p_matter);
    update matter.matter set code = p_code where id = p_matter;
  end if;
  perform matter.refresh(p_matter);
end $$;
