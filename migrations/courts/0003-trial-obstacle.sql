-- Why a decision to try may open the hearing within thirty days instead of fifteen (BLTTHS art. 277).
alter table courts.trial_decision
  add column obstacle text check (obstacle in ('FORCE_MAJEURE', 'OBJECTIVE_OBSTACLE')),
  add constraint obstacle_of_a_trial check (obstacle is null or kind = 'TRY');
