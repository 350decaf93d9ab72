-- What decides whether an accused may be tried in front of the victim's neighbours; null where nobody has said.
alter table police.accused
  add column related_to_victim text check (related_to_victim in ('YES', 'NO', 'UNKNOWN')),
  add column also_victim text check (also_victim in ('YES', 'NO', 'UNKNOWN'));
comment on column police.accused.also_victim is 'Whether the accused was trafficked as well.';
