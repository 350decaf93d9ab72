-- How victims were recruited: first as the case is initiated, then as the investigation found it.
alter table police.criminal_case add column method text;
alter table police.conclusion add column method text;
comment on column police.criminal_case.method is 'A code of the list RECRUITMENT_METHOD; null: not known.';
comment on column police.conclusion.method is 'A code of the list RECRUITMENT_METHOD; null: not known.';
