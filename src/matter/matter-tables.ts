import type { MatterTables } from '../hub/reading/matter-tables.js';

/** Where the hub finds what decides on a matter's class. */
export const matterTables: MatterTables = {
  matter: 'matter.matter',
  standing: 'matter.standing',
  handler: 'matter.handler',
  code: 'matter.code',
  event: 'matter.event',
  waitingOn: 'matter.waiting_on',
};
