-- Whether every fact in this database was reported under an issuer that exists for demonstration only, or by a command of this machine.
create index trail_entry_real on hub.trail_entry (issuer) where kind = 'MUTATION' and outcome = 'ANSWERED';

create function hub.demonstration_only(issuers text[]) returns boolean language sql stable security definer set search_path = '' as $$
  with recursive known as (
    (select issuer from hub.trail_entry where kind = 'MUTATION' and outcome = 'ANSWERED' order by issuer limit 1)
    union all
    select (select t.issuer from hub.trail_entry t where t.kind = 'MUTATION' and t.outcome = 'ANSWERED' and t.issuer > k.issuer order by t.issuer limit 1)
    from known k where k.issuer is not null
  )
  select not exists (select from known where issuer is not null and issuer <> all (issuers))
$$;
revoke execute on function hub.demonstration_only from public;
grant execute on function hub.demonstration_only to lt_reader, lt_reader_low;
