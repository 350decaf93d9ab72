import type { Person } from '../../api/session.js';

type Step = 'propose' | 'opinion' | 'answer' | 'clear' | 'sign' | 'plan' | 'tick' | 'check' | 'report';

const COURT = ['courts.judge', 'courts.supervisor'];
const SOCIAL_AFFAIRS = ['social-affairs.case-worker', 'social-affairs.supervisor'];
const PROCURACY = ['procuracy.prosecutor', 'procuracy.supervisor'];

/** Whose step each one is. The hub decides; a form that it would refuse is not shown. */
const STEPS: Readonly<Record<Step, readonly string[]>> = {
  propose: [...COURT, ...PROCURACY],
  opinion: [...COURT, 'courts.clerk', ...PROCURACY, 'police.investigator', 'police.supervisor', ...SOCIAL_AFFAIRS],
  answer: COURT,
  clear: SOCIAL_AFFAIRS,
  sign: COURT,
  plan: COURT,
  tick: [...COURT, 'courts.clerk'],
  check: [...COURT, 'courts.clerk'],
  report: COURT,
};

export const mayTake = (step: Step, { agency, role }: Person): boolean => STEPS[step].includes(`${agency}.${role}`);

/** In which capacity an agency speaks; the court writes down what others say. */
export const CAPACITIES = {
  police: ['SECURITY'],
  'border-guard': [],
  'social-affairs': ['VICTIM_INTEREST'],
  procuracy: ['PROSECUTION'],
  courts: ['VENUE', 'DEFENCE'],
  'steering-committee': [],
} as const satisfies Readonly<Record<Person['agency'], readonly string[]>>;
