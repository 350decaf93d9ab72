-- What social affairs report. Every table holds versions of facts: a row is written once and only ever ended.
create schema if not exists social_affairs;

-- Thirty-two signs that are not taken for one another; fifty bits of the digest, so that a code tells neither order nor number of victims.
create function social_affairs.person_code(fact uuid) returns text language sql immutable parallel safe set search_path = '' as $$
  select 'NN-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(sha256(uuid_send(fact)), i) % 32 + 1, 1) || case i when 4 then '-' else '' end, '' order by i)
  from generate_series(0, 9) as i
$$;

create table social_affairs.victim (
  like matter.fact_template including all,
  code text generated always as (social_affairs.person_code(id)) stored,
  channel text,
  referral_key text,
  referral_number text,
  referral_issuer_id int,
  age_band text,
  sex text,
  minor text not null check (minor in ('YES', 'NO', 'UNKNOWN')),
  nationality text,
  foreigner boolean,
  accompanying_minors int,
  full_name text,
  date_of_birth matter.partial_date,
  phone text,
  address text,
  identifiers jsonb not null default '[]',
  informant_name text,
  informant_phone text
);
comment on column social_affairs.victim.code is 'By which others speak of the person without a name. Follows from the fact, so that it stays the same through all versions.';
comment on column social_affairs.victim.minor is 'At the time of the offence. UNKNOWN counts as a minor in every decision.';
select matter.adopt_fact_table('social_affairs', 'victim');

create table social_affairs.victim_identification (
  like matter.fact_template including all,
  victim_key text not null,
  outcome text not null check (outcome in ('CONFIRMED', 'NOT_CONFIRMED')),
  basis text
);
comment on column social_affairs.victim_identification.victim_key is 'The source key of the reception.';
select matter.adopt_fact_table('social_affairs', 'victim_identification');

create table social_affairs.support (
  like matter.fact_template including all,
  victim_key text not null,
  kind text not null,
  provider text,
  ended_on matter.partial_date
);
select matter.adopt_fact_table('social_affairs', 'support');

create table social_affairs.shelter (
  like matter.fact_template including all,
  victim_key text not null,
  name text,
  address text,
  until_on matter.partial_date
);
comment on table social_affairs.shelter is 'Where somebody is kept safe: a fact apart from the person, since still fewer may know it.';
select matter.adopt_fact_table('social_affairs', 'shelter');

create table social_affairs.victim_return (
  like matter.fact_template including all,
  victim_key text not null,
  from_country text,
  organised_by text,
  certificate_number text
);
select matter.adopt_fact_table('social_affairs', 'victim_return');

-- Until an identification says otherwise, whoever was received is a person under identification.
create view social_affairs.victim_status as
select v.matter_id, v.source_key as victim_key,
  coalesce((
    select case i.outcome when 'CONFIRMED' then 'VICTIM' else 'NOT_A_VICTIM' end
    from social_affairs.victim_identification i
    where i.matter_id = v.matter_id and i.victim_key = v.source_key and i.recorded_to is null
    order by i.occurred_on desc nulls last, i.document_number desc nulls last, i.id desc
    limit 1
  ), 'PERSON_UNDER_IDENTIFICATION') as status
from social_affairs.victim v
where v.recorded_to is null;
comment on view social_affairs.victim_status is 'The legal status (Law 53/2024 art. 2). Support never waits for it.';
