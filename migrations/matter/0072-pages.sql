-- A page starts where its cursor says: the orders of the list of matters as the compiler writes them, a column that is never empty included.
create index matter_by_opened on matter.matter ((coalesce(opened_on::text, '')) desc, id desc) where joined_into is null;
create index matter_by_code on matter.matter ((coalesce(code, '')), id) where joined_into is null;
