import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict } from '../../platform/errors.js';
import type { FoundMobileTrial } from '../decision/find-mobile-trial.js';
import { type Taken, takeStep } from '../take-step.js';
import { asAnnounced } from './as-announced.js';
import { budgetOf } from './budget.js';
import { decidedTrial } from './decided-trial.js';
import { MobileTrialReport } from './report.entity.js';
import type { ReportMobileTrial } from './report-mobile-trial.input.js';
import './messages.js';

/** Keeps what came of a decided trial. Whether it was mobile, and the yes or no of the official forms, follow from it. */
export async function reportMobileTrial(scope: CommandScope, input: ReportMobileTrial): Promise<Taken> {
  const trial = await decidedTrial(scope, input.mobileTrialId, 'REPORTED_TOO');
  checkReport(scope, trial, input);
  const { outcome, reason, startedAt, endedAt, attendance, questionsAsked, peerLearning, keyCase } = input;
  const costs = budgetOf(input.costs);
  const mobile = outcome === 'HELD';
  const closedGates = await callFunction<string[]>(scope.runner, 'mobile_trials.closed_since', trial.proposalId);
  return takeStep(scope, {
    type: 'MobileTrialReport',
    entity: MobileTrialReport,
    kind: 'MOBILE_TRIAL_REPORTED',
    matterId: trial.matterId,
    organisationId: trial.courtId,
    sourceKey: `report:${trial.proposalId}`,
    row: {
      proposalId: trial.proposalId,
      instance: trial.instance,
      outcome,
      reason: reason ?? null,
      startedAt: startedAt ?? null,
      endedAt: endedAt ?? null,
      attendance: attendance ?? null,
      questionsAsked: questionsAsked ?? null,
      costs,
      totalCost: costs.length === 0 ? null : costs.reduce((sum, { amount }) => sum + amount, 0),
      incidents: [...new Set(input.incidents)].sort(),
      heldAsAnnounced: input.heldAsAnnounced ?? (await asAnnounced(scope, trial, input)),
      peerLearning: peerLearning ?? null,
      keyCase: keyCase ?? null,
      mobile,
      officialYesNo: mobile || keyCase === true,
    },
    seen: { closedGates },
    details: { outcome },
    again: 'NEW_VERSION',
  });
}

function checkReport({ now, today }: CommandScope, trial: FoundMobileTrial, input: ReportMobileTrial): void {
  const { outcome, reason, startedAt, endedAt, attendance, questionsAsked } = input;
  if (outcome === 'HELD' && reason) throw badInput('holding.reason-without-need', {}, ['input', 'reason']);
  if (outcome !== 'HELD' && !reason) throw badInput('holding.reason-missing', {}, ['input', 'reason']);
  const told = [startedAt, endedAt, attendance, questionsAsked].some((value) => value !== null && value !== undefined);
  if (outcome === 'NOT_HELD' && told) throw badInput('holding.held-without-day', {}, ['input', 'outcome']);
  if (outcome !== 'NOT_HELD' && trial.plannedOn !== null && today < trial.plannedOn) throw conflict('holding.before-the-day');
  const past = [startedAt, endedAt].every((at) => !at || new Date(at) <= now);
  if (!past || (startedAt && endedAt && endedAt <= startedAt)) throw badInput('holding.times', {}, ['input', 'endedAt']);
}
