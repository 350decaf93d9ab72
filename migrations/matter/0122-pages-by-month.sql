-- Who may know months only leafs through the list by months.
create index matter_by_month on matter.matter ((coalesce(left(opened_on::text, 7), '')) desc, id desc) where joined_into is null;
