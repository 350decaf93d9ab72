-- How a court chooses a case for a mobile trial: proposals and decisions of its own, over an extract of what the agencies reported.
create schema if not exists mobile_trials;
revoke all on schema mobile_trials from public;
grant usage on schema mobile_trials to lt_mobile_trials, lt_matter;
