const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that cannot be one is that of nothing. */
export const idOfKept = (id: string): string | null => (UUID.test(id) ? id : null);
