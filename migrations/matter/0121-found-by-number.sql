-- A matter is found by the number of a document in it.
create index event_number on matter.event (document_number) where current and document_number is not null;
-- The stages of a list are counted one by one, each up to a bound.
create index matter_stage on matter.matter (stage) where joined_into is null;
