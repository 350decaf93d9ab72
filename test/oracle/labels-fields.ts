import type { Label } from './words.js';

export type Labels = Readonly<Record<string, Label | readonly Label[]>>;

type ByLabel = Readonly<Partial<Record<Label, string>>>;

/** Names, in a line for each label. */
export function fields(type: string | null, byLabel: ByLabel): Record<string, Label> {
  const all = Object.entries(byLabel) as [Label, string][];
  return Object.fromEntries(all.flatMap(([label, names]) => names.split(' ').map((name) => [type ? `${type}.${name}` : name, label])));
}

/** What every fact has beside its own: its container's label, the recorder's name, and reasons, which are free text. */
export function fact(type: string, container: Label, byLabel: ByLabel, text: Label = 'INVESTIGATION'): Labels {
  return {
    ...fields(type, { [container]: 'id version recordedAt recordedTo published versions' }),
    [`${type}.recordedBy`]: [container, 'OFFICER'],
    [`${type}.correctionReason`]: [container, text],
    [`${type}.withdrawalReason`]: [container, text],
    ...fields(type, byLabel),
  };
}

/** Facts about a victim: what is written about somebody is as secret as who it is, and their own agency must be able to read it. */
export const ofVictim = (type: string, container: Label, byLabel: ByLabel): Labels =>
  fact(type, container, byLabel, container === 'VICTIM_SHELTER' ? 'VICTIM_SHELTER' : 'VICTIM_IDENTITY');
