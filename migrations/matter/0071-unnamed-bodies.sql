-- A published case tells what a court or an investigating body did and often not which one. Its fact then belongs to the agency's unnamed body,
-- which takes part nowhere else, has no area and is nobody's predecessor; readers get no organisation in its place.
insert into matter.organisation (id, code, agency, kind, name, name_en, level, valid_from, demonstration) values
  (-1, 'UNNAMED-POLICE', 'POLICE', 'UNNAMED', 'Công an, nguồn không nêu đơn vị', 'Police, unit not named by the source', 'REGION', '1900-01-01', false),
  (-2, 'UNNAMED-BORDER-GUARD', 'BORDER_GUARD', 'UNNAMED', 'Bộ đội Biên phòng, nguồn không nêu đơn vị', 'Border Guard, unit not named by the source', 'REGION', '1900-01-01', false),
  (-3, 'UNNAMED-SOCIAL-AFFAIRS', 'SOCIAL_AFFAIRS', 'UNNAMED', 'Cơ quan bảo trợ xã hội, nguồn không nêu tên', 'Social affairs, body not named by the source', 'REGION', '1900-01-01', false),
  (-4, 'UNNAMED-PROCURACY', 'PROCURACY', 'UNNAMED', 'Viện kiểm sát, nguồn không nêu tên', 'Procuracy not named by the source', 'REGION', '1900-01-01', false),
  (-5, 'UNNAMED-COURTS', 'COURTS', 'UNNAMED', 'Tòa án, nguồn không nêu tên', 'Court not named by the source', 'REGION', '1900-01-01', false);
insert into matter.organisation_lineage select id, id, valid_from from matter.organisation where id < 0;

alter table matter.organisation enable row level security;
create policy named on matter.organisation for select to lt_reader, lt_reader_low using (id > 0);
create policy every on matter.organisation
  to lt_matter, lt_police, lt_border_guard, lt_social_affairs, lt_procuracy, lt_courts using (true) with check (true);

-- Names of bodies and provinces with the days on which they held, for files that name and do not number them.
create function matter.naming_register() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'bodies', (
      select jsonb_agg(jsonb_build_object('code', o.code, 'agency', o.agency, 'level', o.level, 'name', o.name, 'home', o.home,
        'validFrom', o.valid_from, 'validTo', o.valid_to, 'province', coalesce(p.code, q.code, u.code)) order by o.id)
      from matter.organisation o
      left join matter.unit u on u.id = o.area_unit_id
      left join matter.unit q on q.id = u.parent_id
      left join matter.unit p on p.id = q.parent_id
      where o.id > 0
    ),
    'provinces', (
      select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'validFrom', valid_from, 'validTo', valid_to) order by valid_from, code)
      from matter.unit where level = 1
    ))
$$;
alter function matter.naming_register owner to lt_matter;
revoke execute on function matter.naming_register from public;
grant execute on function matter.naming_register to lt_reader_low;
