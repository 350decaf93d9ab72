-- What a person who signed in reads of its own body.
create function matter.name_of_body(p_code text) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('name', name, 'nameEn', name_en) from matter.organisation where code = p_code order by valid_from desc limit 1
$$;
alter function matter.name_of_body(text) owner to lt_matter;
revoke all on function matter.name_of_body(text) from public;
grant execute on function matter.name_of_body(text) to lt_reader, lt_reader_low;
