import type { Door } from '../hub/intake/door.js';
import { callFunction } from '../platform/database/call-function.js';

/** Facts find their matter through functions of the database, which check the calling role against the kind of fact. */
export const matterDoor: Door = {
  report: (runner, told) => callFunction(runner, 'matter.report', JSON.stringify(told)),
  settle: (runner, matterId) => callFunction(runner, 'matter.settle', matterId),
};
