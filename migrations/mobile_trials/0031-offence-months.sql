-- How often an offence comes before the courts of a former district, by the month of registration, counted once and for all.
create table mobile_trials.frozen_month (
  month date primary key check (extract(day from month) = 1),
  frozen_on date not null
);
comment on table mobile_trials.frozen_month is 'Months that were counted. What is reported later of such a month changes nothing any more.';

create table mobile_trials.offence_month (
  month date not null references mobile_trials.frozen_month (month),
  district_id int not null references matter.unit (id),
  offence text not null,
  count int,
  frozen_on date not null,
  primary key (district_id, offence, month)
);
comment on table mobile_trials.offence_month is 'Registered offences by month, 2019 district and article. count null: suppressed, since so few would point at somebody. No row: none.';

create table mobile_trials.offence_counted (
  matter_id uuid primary key,
  month date not null,
  district_id int not null,
  offence text not null
);
comment on table mobile_trials.offence_counted is 'Which matters a frozen month holds: each once, so that its own candidate can leave it out again.';
create index offence_counted_cell on mobile_trials.offence_counted (district_id, offence, month);

create index dossier_registered on mobile_trials.dossier (left(registered_on, 7));

-- What holds of a month, district and offence: a figure from elsewhere, else the hub's own count.
create view mobile_trials.offence_cell as
select f.month, u.id as district_id, f.offence, f.count, false as of_the_hub
from mobile_trials.offence_frequency f
join matter.unit u on u.code = f.district and u.level = 2 and u.coarse_id = u.id
union all
select o.month, o.district_id, o.offence, o.count, true
from mobile_trials.offence_month o
join matter.unit u on u.id = o.district_id
where not exists (
  select from mobile_trials.offence_frequency f where (f.month, f.district, f.offence) = (o.month, u.code, o.offence)
);

create function mobile_trials.freeze_month(p_month date, p_on date) returns int language plpgsql volatile set search_path = '' as $$
declare
  v_month date := date_trunc('month', p_month);
  v_small int := (mobile_trials.limit_on('SMALL_CELL', p_on)).amount;
  v_count int;
begin
  if v_month + interval '1 month' > p_on then
    raise exception 'A month is frozen once it is over';
  end if;
  insert into mobile_trials.frozen_month values (v_month, p_on) on conflict do nothing;
  if not found then
    return 0;
  end if;
  insert into mobile_trials.offence_counted (matter_id, month, district_id, offence)
  select matter_id, v_month, district_id, offence
  from mobile_trials.dossier
  where left(registered_on, 7) = to_char(v_month, 'YYYY-MM') and district_id is not null and offence is not null
  on conflict do nothing;
  -- Where no size is set below which a cell is suppressed, every cell is.
  insert into mobile_trials.offence_month (month, district_id, offence, count, frozen_on)
  select v_month, district_id, offence, case when count(*) >= v_small then count(*) end, p_on
  from mobile_trials.offence_counted where month = v_month group by 2, 3;
  get diagnostics v_count = row_count;
  return v_count;
end $$;

-- All months that are over, from the first in which the hub knows of a registration.
create function mobile_trials.freeze_months(p_today date) returns int language sql volatile set search_path = '' as $$
  select coalesce(sum(mobile_trials.freeze_month(m::date, p_today)), 0)::int
  from (select min(registered_on) as first from mobile_trials.dossier where length(registered_on) >= 7) d
  cross join generate_series((left(d.first, 7) || '-01')::date, date_trunc('month', p_today) - interval '1 month', interval '1 month') m
  where not exists (select from mobile_trials.frozen_month f where f.month = m)
$$;
grant select on mobile_trials.frozen_month, mobile_trials.offence_month, mobile_trials.offence_counted, mobile_trials.offence_cell to lt_matter;
