-- What decides on a matter's class is read for every matter of a page: from the index alone.
create index standing_class on matter.standing (matter_id) include (organisation_id, relation, since, until);
