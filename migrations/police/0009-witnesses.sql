-- Whom a court may have to hear. No name is held, so that none can be told.

-- Thirty-two signs that are not taken for one another, of the digest of the fact: neither order nor number of witnesses is told.
create function police.witness_code(fact uuid) returns text language sql immutable parallel safe set search_path = '' as $$
  select 'NC-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(sha256(uuid_send(fact)), i) % 32 + 1, 1) || case i when 4 then '-' else '' end, '' order by i)
  from generate_series(0, 9) as i
$$;

create table police.witness (
  like matter.fact_template including all,
  code text generated always as (police.witness_code(id)) stored,
  minor text not null check (minor in ('YES', 'NO', 'UNKNOWN')),
  year_of_birth int
);
comment on column police.witness.minor is 'On the day when the witness was named. UNKNOWN counts as a minor in every decision.';
select matter.adopt_fact_table('police', 'witness');

insert into matter.kind_effect (kind, change_class, lead_tier, place_rank) values ('WITNESS_NAMED', 3, 0, 9);
