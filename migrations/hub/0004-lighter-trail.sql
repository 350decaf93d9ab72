-- An entry of a page of a hundred matters cost a hundred entries of this index, and no question looks there: an inspector's leafs through the
-- latest entries. Whoever must find every question about one matter makes the index when it is needed.
drop index hub.trail_entry_matters;
drop index hub.trail_entry_agencies;
