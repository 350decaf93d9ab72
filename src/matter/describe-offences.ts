import type { LawKnowledge } from './law-knowledge.js';
import { codeVersionOf, type OffenceInput } from './offence.js';
import { SeriousnessClass } from './seriousness-class.js';

/** Offences in the hub's form, and what follows from them for the matter. */
interface DescribedOffences {
  /** For the row: with the name from the table of offences. */
  readonly offences: readonly Readonly<Record<string, unknown>>[];
  /** For the matter: `150` and `150.2`. */
  readonly codes: readonly string[];
  /** The heaviest class of the frames named; null where no clause is known. */
  readonly seriousness: SeriousnessClass | null;
}

const VIETNAMESE_ORDER = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const CLASSES = Object.keys(SeriousnessClass) as SeriousnessClass[];

export function describeOffences(
  inputs: readonly OffenceInput[] | null | undefined,
  knowledge: Readonly<Record<string, unknown>>,
  day?: string | null,
): DescribedOffences {
  const law = knowledge.law as LawKnowledge;
  const list = inputs ?? [];
  return {
    offences: list.map((input) => written(input, law)),
    codes: [...new Set(list.flatMap(codesOf))],
    seriousness: heaviest(list.flatMap((input) => classOf(input, law, day))),
  };
}

function written(input: OffenceInput, law: LawKnowledge): Readonly<Record<string, unknown>> {
  const codeVersion = codeVersionOf(input);
  const known = law.offences.find((offence) => offence.codeVersion === codeVersion && offence.article === input.article);
  const points = [...(input.points ?? [])].sort((a, b) => VIETNAMESE_ORDER.indexOf(a) - VIETNAMESE_ORDER.indexOf(b));
  return { codeVersion, article: input.article ?? null, clause: input.clause ?? null, points, name: known?.name ?? input.name ?? null };
}

const codesOf = ({ article, clause }: OffenceInput): string[] => (article ? [article, ...(clause ? [`${article}.${clause}`] : [])] : []);

function classOf(input: OffenceInput, law: LawKnowledge, day?: string | null): SeriousnessClass[] {
  const frame = law.penaltyFrames.find(
    (candidate) =>
      candidate.codeVersion === codeVersionOf(input) &&
      candidate.article === input.article &&
      candidate.clause === input.clause &&
      (!day || (candidate.validFrom <= day && (candidate.validTo === null || day < candidate.validTo))),
  );
  return frame ? [frame.seriousness as SeriousnessClass] : [];
}

const heaviest = (classes: readonly SeriousnessClass[]): SeriousnessClass | null =>
  classes.length === 0 ? null : (CLASSES[Math.max(...classes.map((cls) => CLASSES.indexOf(cls)))] ?? null);
