-- A code that was drawn may be one that the demonstration is about to give: the other matter then draws anew.
create or replace function matter.give_code(p_matter uuid, p_code text, p_main boolean default false) returns void language plpgsql volatile set search_path = '' as $$
declare
  v_other uuid := (select matter_id from matter.code where code = p_code);
  v_drawn text := matter.draw_code(split_part(p_code, '-', 2));
begin
  if v_other is not null then
    update matter.code set code = v_drawn where code = p_code;
    update matter.matter set code = v_drawn where code = p_code;
    perform matter.refresh(v_other);
  end if;
  insert into matter.code (code, matter_id, home_matter_id) values (p_code, p_matter, p_matter);
  if p_main then
    delete from matter.code where code = (select code from matter.matter where id = p_matter);
    update matter.matter set code = p_code where id = p_matter;
  end if;
  perform matter.refresh(p_matter);
end $$;
