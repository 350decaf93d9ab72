import { type GateRule, isInForce, type MobileTrialKnowledge } from '../knowledge.js';
import { dayState } from './day-gates.js';
import { type DaySpan, spanOf } from './day-span.js';
import type { DossierFacts, GatesAsked } from './dossier-facts.js';
import type { Gate, GateState } from './gate.js';
import { officeOf } from './office-of.js';
import { venueState } from './venue-gate.js';

/** Every gate as it stands for this caller on that day and at that place, in the order of the rules. */
export function weighGates(facts: DossierFacts, knowledge: MobileTrialKnowledge, asked: GatesAsked): readonly Gate[] {
  const span = spanOf(asked.day);
  const weighed = knowledge.gateRules
    .filter((rule) => isInForce(rule, span.from) || isInForce(rule, span.to))
    .filter(({ about }) => about !== 'VENUE' || asked.venue !== null)
    .map((rule) => said(rule, stateOf(rule, facts, knowledge, span, asked)));
  const isHidden = ({ rule }: Gate) => hidden(rule, knowledge, asked);
  const standing = weighed.some((gate) => isHidden(gate) && gate.state !== 'OPEN');
  return [...weighed.filter((gate) => !isHidden(gate)), ...(standing ? [UNDISCLOSED] : [])];
}

/** An unknown gate counts as closed. */
export const notOpen = (gates: readonly Gate[]): readonly Gate[] => gates.filter(({ state }) => state !== 'OPEN');

function stateOf(rule: GateRule, facts: DossierFacts, knowledge: MobileTrialKnowledge, span: DaySpan, asked: GatesAsked): GateState {
  if (rule.about === 'DAY') return dayState(rule.rule, facts, knowledge, span, asked);
  if (rule.about === 'VENUE') return venueState(knowledge, asked.venue ?? '', span, asked.venueSight);
  if (facts.states === null) return rule.rule === 'REGISTERED' ? 'CLOSED' : 'UNKNOWN';
  const state = facts.states[rule.rule] ?? 'UNKNOWN';
  return state === 'OPEN' && !allowsMode(rule, asked.mode ?? facts.mode) ? 'CLOSED' : state;
}

/** A form of trial that nobody has named yet is the mobile one that is weighed. */
const allowsMode = ({ modes }: GateRule, mode: string | null): boolean => modes === null || modes.split(' ').includes(mode ?? 'MOBILE');

/** The gate of the venue says the same whatever the venue to whom may not know a home: it need not be hidden. */
function hidden(name: string, knowledge: MobileTrialKnowledge, { sight }: GatesAsked): boolean {
  const rule = knowledge.gateRules.find((candidate) => candidate.rule === name);
  return rule !== undefined && rule.about !== 'VENUE' && rule.rightTo !== null && !rule.rightTo.split(' ').every(sight);
}

const WORDS = {
  OPEN: (rule: GateRule) => [rule.messageOpen, rule.messageOpenEn],
  CLOSED: (rule: GateRule) => [rule.messageClosed, rule.messageClosedEn],
  UNKNOWN: (rule: GateRule) => [rule.messageUnknown, rule.messageUnknownEn],
} as const;

function said(rule: GateRule, state: GateState): Gate {
  const [message = '', messageEn = ''] = WORDS[state](rule);
  const { ground, basis, confirmed, validFrom, validTo } = rule;
  return {
    rule: rule.rule,
    state,
    ground,
    basis,
    confirmed,
    message,
    messageEn,
    liftedBy: officeOf(rule.liftedBy),
    ask: officeOf(rule.ask),
    validFrom,
    validTo,
  };
}

/** One sentence for all gates behind which stands a fact that the caller is not shown. */
export const UNDISCLOSED: Gate = {
  rule: 'UNDISCLOSED',
  state: 'UNKNOWN',
  ground: null,
  basis: null,
  confirmed: null,
  message: 'Chưa thể xét xử lưu động; lý do không thuộc phạm vi bạn được biết.',
  messageEn: 'No mobile trial as things stand; the ground is not yours to know.',
  liftedBy: null,
  ask: officeOf('COURTS'),
  validFrom: null,
  validTo: null,
};
