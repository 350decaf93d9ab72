import { BY_NUMBER } from '../oracle/tables.js';
import type { TrialOptions } from '../oracle/trial.js';

/** How the product is asked: one matter more often than not, lists, and each fact by its number. */
export const OPTIONS: Omit<TrialOptions, 'seed' | 'worlds' | 'questionsPerWorld'> = {
  depth: 7,
  fields: 60,
  roots: [...Array(90).fill('matter'), ...Array(45).fill('matters'), ...Array(5).fill('mobileTrialProposal'), ...Object.keys(BY_NUMBER)],
  walks: ['matters'],
  without: [
    // Worked out from the law's own tables: the oracle has no law.
    ...['Deadline.basis', 'Deadline.dueOn', 'Deadline.state', 'MobileTrial.eligibility'],
    // Its world holds no plans, reports and checked texts, and papers are files.
    ...['MobileTrialProposal.plan', 'MobileTrialProposal.report', 'MobileTrialProposal.papers', 'Matter.outreachChecks'],
    ...['MobileTrialProposal.warnings', 'MobileTrialOpinion.warnings'],
    // How a cursor is written is the hub's own affair; that it leads on is walked.
    ...['PageInfo.startCursor', 'PageInfo.endCursor', 'MatterEdge.cursor', 'EventEdge.cursor'],
  ],
};
