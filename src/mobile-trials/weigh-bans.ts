import type { LawKnowledge, TrialBan } from '../matter/law-knowledge.js';

type Flag = 'YES' | 'NO' | 'UNKNOWN';

/** What is known of a trial for this question: flags that name nobody. */
export interface MobileTrialFacts {
  readonly planned_on: string | null;
  readonly closed: boolean | null;
  readonly accused_minor: Flag;
  readonly victim_minor: Flag;
  readonly victim_minor_by_year: Flag;
  readonly witness_minor: Flag;
  readonly offences: readonly string[];
}

export interface Reason {
  readonly rule: string;
  readonly basis: string | null;
  readonly state: 'CLOSED' | 'UNKNOWN' | null;
  readonly message: string;
  readonly messageEn: string;
}

/** What stands against a mobile trial on its planned day, else today. Empty: nothing does, and nothing is unknown. */
export function weighBans(facts: MobileTrialFacts, law: LawKnowledge, today: string, mayKnowGround: boolean): readonly Reason[] {
  const day = facts.planned_on ?? today;
  const standing = law.trialBans
    .filter((ban) => isInForce(ban, day))
    .map((ban) => ({ ban, flag: flagOf(ban.flag, facts, law) }))
    .filter(({ flag }) => flag !== 'NO');
  if (mayKnowGround) return standing.map(said);
  const guarded = standing.some(({ ban }) => GUARDED.has(ban.flag));
  return [...standing.filter(({ ban }) => !GUARDED.has(ban.flag)).map(said), ...(guarded ? [UNDISCLOSED] : [])];
}

/** Flags that tell something of victims and witnesses. */
const GUARDED: ReadonlySet<string> = new Set(['victim_minor', 'witness_minor']);

/** One sentence for all of them, closed or unknown alike. */
const UNDISCLOSED: Reason = {
  rule: 'UNDISCLOSED',
  basis: null,
  state: null,
  message: 'Chưa thể xét xử lưu động; lý do không thuộc phạm vi bạn được biết.',
  messageEn: 'No mobile trial as things stand; the ground is not yours to know.',
};

function said({ ban, flag }: { ban: TrialBan; flag: Flag }): Reason {
  const known = flag === 'YES';
  return {
    rule: ban.rule,
    basis: ban.basis,
    state: known ? 'CLOSED' : 'UNKNOWN',
    message: known ? ban.message : `Chưa rõ, được tính như có: ${ban.message}`,
    messageEn: known ? ban.messageEn : `Not known, counted as if it were so: ${ban.messageEn}`,
  };
}

/** A flag that nobody knows, and a rule that looks at something else, leave the answer open. */
function flagOf(flag: string, facts: MobileTrialFacts, law: LawKnowledge): Flag {
  if (flag === 'accused_minor') return facts.accused_minor;
  if (flag === 'witness_minor') return facts.witness_minor;
  if (flag === 'victim_minor') return victimMinor(facts);
  if (flag === 'closed') return facts.closed === null ? 'UNKNOWN' : yesOrNo(facts.closed);
  if (flag === 'child_offence') return childOffence(facts, law);
  return 'UNKNOWN';
}

const yesOrNo = (is: boolean): Flag => (is ? 'YES' : 'NO');

/** One yes is enough; what the exact date leaves open, the year may settle. */
function victimMinor({ victim_minor: exact, victim_minor_by_year: byYear }: MobileTrialFacts): Flag {
  if (exact === 'YES' || byYear === 'YES') return 'YES';
  return exact === 'NO' ? 'NO' : byYear;
}

function childOffence({ offences }: MobileTrialFacts, law: LawKnowledge): Flag {
  if (offences.length === 0) return 'UNKNOWN';
  return yesOrNo(law.offences.some(({ article, childVictim }) => childVictim && offences.includes(article)));
}

/** Of a day known to the month or the year, a rule in force in part of it counts. */
function isInForce({ validFrom, validTo }: TrialBan, day: string): boolean {
  if (validFrom.slice(0, day.length) > day) return false;
  return validTo === null || (day.length === 10 ? day < validTo : day <= validTo.slice(0, day.length));
}
