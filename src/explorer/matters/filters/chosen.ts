import { partialDate } from '../../shown/dates.js';
import { FUNNEL } from '../funnel-steps.js';
import { conditionsIn, type MattersSearch } from '../search.js';

type Word =
  | `say${'Text' | 'Area' | 'Org' | 'Agency' | 'None' | 'Some' | 'Held' | 'Border' | 'NoBorder' | 'Offence' | 'Late' | 'Mine' | 'Warned' | 'Due' | 'Step'}`
  | `${'opened' | 'received'}${'In' | 'From' | 'To'}`;

/** What the words of a condition need beside the address. */
interface Namings {
  readonly words: Readonly<Record<Word, string>>;
  readonly stages: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly area: string;
  readonly org: string;
}

/** One chosen condition in words, and what of the address goes when it is let go. */
export interface Chosen {
  readonly keys: readonly (keyof MattersSearch)[];
  readonly says: string;
}

type Say = (search: MattersSearch, names: Namings) => string;

const filled = (pattern: string, value: string): string => pattern.replace('{}', value);

const years: Say = ({ from, to, outcome }, { words }) => {
  const [said, since, until] = outcome
    ? [words.receivedIn, words.receivedFrom, words.receivedTo]
    : [words.openedIn, words.openedFrom, words.openedTo];
  if (from && from === to && from.length === 4) return filled(said, from);
  const parts = [from && filled(since, partialDate(from)), to && filled(until, partialDate(to))];
  return parts.filter(Boolean).join(', ');
};

/** All the stages of a step of the funnel are called by that step. */
const stagesSaid: Say = ({ stage = '' }, { words, stages }) => {
  const chosen = stage.split(',');
  const whole = FUNNEL.find((one) => one.stages.length === chosen.length && one.stages.every((part) => chosen.includes(part)));
  if (whole && chosen.length > 1) return filled(words.sayStep, stages[whole.step] ?? whole.step);
  return [...new Set(chosen.map((one) => stages[one] ?? one))].join(' / ');
};

/** In the order in which the sentence has them. */
const CONDITIONS: readonly (readonly [keys: Chosen['keys'], say: Say])[] = [
  [['q'], ({ q = '' }, { words }) => filled(words.sayText, q)],
  [['area'], (_, { words, area }) => filled(words.sayArea, area)],
  [['from', 'to'], years],
  [['outcome'], ({ outcome }, { words }) => (outcome === 'none' ? words.sayNone : words.saySome)],
  [['stage'], stagesSaid],
  [['agency'], ({ agency = '' }, { words, agencies }) => filled(words.sayAgency, agencies[agency] ?? agency)],
  [['org'], (_, { words, org }) => filled(words.sayOrg, org)],
  [['held'], ({ held = '' }, { words, agencies }) => filled(words.sayHeld, agencies[held] ?? held)],
  [['border'], ({ border }, { words }) => (border === 'yes' ? words.sayBorder : words.sayNoBorder)],
  [['offence'], ({ offence = '' }, { words }) => filled(words.sayOffence, offence)],
  [['seriousness'], ({ seriousness = '' }, { codes }) => (codes[`Seriousness.${seriousness}`] ?? seriousness).toLowerCase()],
  [['mode'], ({ mode = '' }, { codes }) => (codes[`TrialMode.${mode}`] ?? mode).toLowerCase()],
  [['late'], (_, { words }) => words.sayLate],
  [['mine'], (_, { words }) => words.sayMine],
  [['sort'], (_, { words }) => words.sayDue],
  [['warned'], (_, { words }) => words.sayWarned],
];

/** The chosen conditions, each in words. */
export function chosenIn(search: MattersSearch, names: Namings): readonly Chosen[] {
  // An order by deadline is a condition too: it leaves out what has none.
  const conditions: MattersSearch = { ...conditionsIn(search), ...(search.sort === 'DUE' ? { sort: 'DUE' } : {}) };
  return CONDITIONS.filter(([keys]) => keys.some((key) => conditions[key])).map(([keys, say]) => ({ keys, says: say(search, names) }));
}
