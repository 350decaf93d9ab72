-- What runs with the rights of the matter is called by those whose step it is; by nobody else, least of all by a role that reads.
revoke all on function matter.enter(uuid, int[], date), matter.tell(jsonb), matter.adopt_projection(text, text), matter.refresh_projections(uuid[]) from public;
