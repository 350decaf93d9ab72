import { PRESENT_ROWS } from '../hub/reading/reads.js';

/** Rows about a mobile trial that is not announced yet, or is: `column` names its proposal. */
export const proposedRows = (table: string, column: string) =>
  ({ ...PRESENT_ROWS, table, announced: { from: 'mobile_trials.announced', on: { proposal_id: column } } }) as const;
