import type { CourseItem } from './item.js';

/** What the same answer says of hand-overs, referrals, receptions and returns. */
export interface LinkFacts {
  readonly handovers: readonly { readonly number: string | null; readonly toAgency: string | null; readonly acknowledged: boolean }[];
  readonly acknowledgements: readonly { readonly number: string | null; readonly of: string | null }[];
  readonly referrals: readonly { readonly number: string | null; readonly toAgency: string | null }[];
  readonly receptions: readonly { readonly number: string | null; readonly referral: string | null }[];
  readonly returns: readonly { readonly number: string | null; readonly toAgency: string | null }[];
}

/** From what one agency sent to what another one made of it. */
export interface Link {
  readonly from: string;
  /** Nothing yet where nobody has acknowledged, or where the receipt is no fact of its own. */
  readonly to: string | null;
  readonly toAgency: string;
  readonly acknowledged: boolean;
}

interface Way {
  readonly answeredBy: string;
  readonly toAgency: string;
}

const WAYS: Readonly<Record<string, Way>> = {
  MATTER_HANDED_OVER: { answeredBy: 'HANDOVER_ACKNOWLEDGED', toAgency: 'POLICE' },
  VICTIM_REFERRED: { answeredBy: 'VICTIM_RECEIVED', toAgency: 'SOCIAL_AFFAIRS' },
  RESCUED_PERSON_REFERRED: { answeredBy: 'VICTIM_RECEIVED', toAgency: 'SOCIAL_AFFAIRS' },
  INVESTIGATION_CONCLUDED: { answeredBy: 'FILE_RECEIVED', toAgency: 'PROCURACY' },
  INDICTMENT_ISSUED: { answeredBy: 'CASE_REGISTERED', toAgency: 'COURTS' },
};

const RETURNS: Readonly<Record<string, string>> = { FILE_RETURNED: 'POLICE', COURT_FILE_RETURNED: 'PROCURACY' };

/** Hand-overs, referrals, files: each with its answer, by number where numbers are shown, else by what came next. */
export function linksOf(items: readonly CourseItem[], facts: LinkFacts): Link[] {
  const dated = items.filter(({ span }) => span !== null).toSorted((one, other) => one.span!.from - other.span!.from);
  const taken = new Set<string>();
  return dated.flatMap((item): Link[] => {
    const back = RETURNS[item.kind];
    if (back) return [returned(item, dated, facts.returns.find(({ number }) => number && number === item.number)?.toAgency ?? back)];
    const way = WAYS[item.kind];
    return way ? sent(item, way, dated, facts, taken) : [];
  });
}

function sent(item: CourseItem, way: Way, dated: readonly CourseItem[], facts: LinkFacts, taken: Set<string>): Link[] {
  const said = saidOf(item, facts);
  const toAgency = said?.toAgency ?? way.toAgency;
  const answer = answerTo(item, way, dated, said?.answers, taken);
  if (answer) {
    taken.add(answer.id);
    return [{ from: item.id, to: answer.id, toAgency, acknowledged: true }];
  }
  const own = item.agency === toAgency;
  // A file that goes on is told by its receipt; without one nothing is known of an arrow.
  const told = said !== null && item.kind !== 'INVESTIGATION_CONCLUDED' && item.kind !== 'INDICTMENT_ISSUED';
  return told && !own ? [{ from: item.id, to: null, toAgency, acknowledged: said.acknowledged }] : [];
}

interface Said {
  readonly toAgency: string | null;
  readonly acknowledged: boolean;
  /** The numbers of the answers; null where the reader is not shown numbers. */
  readonly answers: readonly string[] | null;
}

function saidOf(item: CourseItem, facts: LinkFacts): Said | null {
  const same = ({ number }: { readonly number: string | null }) => number !== null && number === item.number;
  const numbers = (found: readonly { readonly number: string | null }[]) => found.flatMap(({ number }) => (number ? [number] : []));
  if (item.kind === 'MATTER_HANDED_OVER') {
    const handover = facts.handovers.find(same);
    const answers = item.number ? numbers(facts.acknowledgements.filter(({ of }) => of === item.number)) : null;
    return { toAgency: handover?.toAgency ?? null, acknowledged: handover?.acknowledged ?? false, answers };
  }
  if (item.kind === 'VICTIM_REFERRED' || item.kind === 'RESCUED_PERSON_REFERRED') {
    const answers = item.number ? numbers(facts.receptions.filter(({ referral }) => referral === item.number)) : null;
    return { toAgency: facts.referrals.find(same)?.toAgency ?? null, acknowledged: false, answers };
  }
  return { toAgency: null, acknowledged: false, answers: null };
}

function answerTo(
  item: CourseItem,
  way: Way,
  dated: readonly CourseItem[],
  answers: readonly string[] | null | undefined,
  taken: Set<string>,
) {
  const right = dated.filter(({ id, kind }) => kind === way.answeredBy && !taken.has(id));
  if (answers?.length) return right.find(({ number }) => number !== null && answers.includes(number));
  if (answers) return undefined;
  // Only the next step of the same kind may stand between: a second conclusion answers to a second receipt.
  const next = dated.find((other) => other.id !== item.id && other.kind === item.kind && other.span!.from > item.span!.from);
  return right.find(({ span }) => span!.to >= item.span!.from && (!next || span!.from <= next.span!.from));
}

function returned(item: CourseItem, dated: readonly CourseItem[], toAgency: string): Link {
  const goesOn = dated.some(({ agency, span }) => agency === toAgency && span!.from > item.span!.to);
  return { from: item.id, to: null, toAgency, acknowledged: goesOn };
}
