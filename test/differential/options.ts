import { BY_NUMBER } from '../oracle/tables.js';
import type { TrialOptions } from '../oracle/trial.js';

/** How the product is asked: one matter more often than not, lists, and each fact by its number. */
export const OPTIONS: Omit<TrialOptions, 'seed' | 'worlds' | 'questionsPerWorld'> = {
  depth: 7,
  fields: 60,
  roots: [...Array(90).fill('matter'), ...Array(45).fill('matters'), ...Object.keys(BY_NUMBER)],
  walks: ['matters'],
  without: [
    // Worked out from the law's own tables: the oracle has no law.
    ...['Deadline.basis', 'Deadline.dueOn', 'Deadline.state', 'MobileTrial.eligibility'],
    // How a cursor is written is the hub's own affair; that it leads on is walked.
    ...['PageInfo.startCursor', 'PageInfo.endCursor', 'MatterEdge.cursor', 'EventEdge.cursor'],
  ],
};
