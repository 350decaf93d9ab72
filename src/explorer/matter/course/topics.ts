/** What is kept back, by what a person would call it; several coordinates are one topic. */
export type Topic =
  | 'informant'
  | 'victimIdentity'
  | 'shelter'
  | 'victims'
  | 'content'
  | 'accusedIdentity'
  | 'numbers'
  | 'recordedAt'
  | 'warnings'
  | 'deadlines'
  | 'mobileTrial'
  | 'handover'
  | 'tip'
  | 'case'
  | 'prosecution'
  | 'trial';

interface Withheld {
  readonly coordinate: string;
  readonly reason: string;
  readonly basis: string;
  readonly contact: string;
}

export interface Kept {
  readonly topic: Topic;
  readonly withheld: Withheld;
}

const BY_COORDINATE: readonly (readonly [RegExp, Topic])[] = [
  [/^Informant\.|\.informant$/, 'informant'],
  [/^Shelter\.|\.shelter$|^Support\.provider$/, 'shelter'],
  [/^VictimIdentity\.|^Victim\.identity$/, 'victimIdentity'],
  [/^Victim|^Support|^RescuedPerson|\.victimsFound$|^Matter\.(victim|rescued)/, 'victims'],
  [/\.(content|text|reason|course)$/, 'content'],
  [/^Accused\.(fullName|yearOfBirth|dateOfBirth|identifiers)$/, 'accusedIdentity'],
  [/\.(documentNumber|number|registrationNumber|handoverNumber|accusedId)$|^Accused\.id$/, 'numbers'],
  [/\.recordedAt$/, 'recordedAt'],
  [/^Matter\.warnings$|^Warning\./, 'warnings'],
  [/^Matter\.deadlines$|^Deadline\./, 'deadlines'],
  [/^MobileTrial|\.mobileTrial$/, 'mobileTrial'],
  [/^Handover|^Interception|^Matter\.(handover|interception)/, 'handover'],
  [/^CrimeTip|^TipOutcome|^Matter\.crimeTips/, 'tip'],
  [/^Prosecution|^FileReturn|^Indictment|^Matter\.prosecution/, 'prosecution'],
  [/^Trial|^Hearing|^Judgment|^Matter\.trial/, 'trial'],
];

const topicOf = (coordinate: string): Topic => BY_COORDINATE.find(([form]) => form.test(coordinate))?.[1] ?? 'case';

const OF_PERSON = /^(Victim|Matter\.victims|CrimeTip\.informant)/;

/** Each topic once for each reason; the plan says it whether or not there is something. */
export function keptBack(withheld: readonly Withheld[]): Kept[] {
  const once = new Map<string, Kept>();
  // The field of the person stands for what belongs to it: it is the one that says "if any".
  const order = withheld.toSorted((one, other) => Number(OF_PERSON.test(other.coordinate)) - Number(OF_PERSON.test(one.coordinate)));
  for (const one of order) {
    const topic = topicOf(one.coordinate);
    const key = `${topic}|${one.reason}`;
    if (!once.has(key)) once.set(key, { topic, withheld: one });
  }
  return [...once.values()];
}

const ON_MARKS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  informant: ['TIP_RECEIVED'],
  content: ['TIP_RECEIVED', 'INVESTIGATION_CONCLUDED', 'FILE_RETURNED'],
  accusedIdentity: ['ACCUSED_CHARGED'],
  victimIdentity: ['VICTIM_RECEIVED'],
  shelter: ['VICTIM_RECEIVED', 'SHELTER_PROVIDED'],
};

/** What of a visible event is kept back. */
export const keptOf = (kind: string, kept: readonly Kept[]): Kept[] => kept.filter(({ topic }) => ON_MARKS[topic]?.includes(kind));

const OF_AGENCY: Readonly<Partial<Record<Topic, string>>> = {
  informant: 'POLICE',
  content: 'POLICE',
  accusedIdentity: 'POLICE',
  tip: 'POLICE',
  case: 'POLICE',
  handover: 'BORDER_GUARD',
  victimIdentity: 'SOCIAL_AFFAIRS',
  shelter: 'SOCIAL_AFFAIRS',
  victims: 'SOCIAL_AFFAIRS',
  prosecution: 'PROCURACY',
  trial: 'COURTS',
  mobileTrial: 'COURTS',
};

/** The lanes of which a part is kept back. */
export const lanesKept = (kept: readonly Kept[]): ReadonlySet<string> =>
  new Set(kept.flatMap(({ topic }) => (OF_AGENCY[topic] ? [OF_AGENCY[topic]] : [])));
