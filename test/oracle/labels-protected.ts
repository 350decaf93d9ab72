import { fact, fields, type Labels, ofVictim } from './labels-fields.js';
import type { Label } from './words.js';

type ByLabel = Readonly<Partial<Record<Label, string>>>;

/** Rule 1: witnesses follow a victim's identity; what police write of them is free text of the file as well. */
const WRITTEN: readonly Label[] = ['VICTIM_STATUS', 'INVESTIGATION', 'VICTIM_IDENTITY'];

const ofProtected = (type: string, byLabel: ByLabel): Labels => ({
  ...fact(type, 'VICTIM_STATUS', byLabel),
  [`${type}.correctionReason`]: WRITTEN,
  [`${type}.withdrawalReason`]: WRITTEN,
});

/** POLICY §3 and rule 1 for those who are protected beside the victims, typed by hand. */
export const PROTECTED_LABELS: Labels = {
  'Matter.witnesses': 'VICTIM_STATUS',
  ...ofProtected('Witness', { VICTIM_STATUS: 'documentNumber code namedOn minor', VICTIM_IDENTITY: 'yearOfBirth' }),
  // Where a victim is at home tells who it is: even that somebody knows it.
  ...fields('Victim', { VICTIM_IDENTITY: 'home homes consents' }),
  ...ofVictim('VictimHome', 'VICTIM_IDENTITY', { VICTIM_IDENTITY: 'place since recordedOn' }),
  ...ofVictim('VictimConsent', 'VICTIM_IDENTITY', { VICTIM_IDENTITY: 'about answer answeredOn' }),
  'Matter.protectionMeasures': 'VICTIM_STATUS',
  ...ofProtected('ProtectionMeasure', { VICTIM_STATUS: 'documentNumber person orderedOn endedOn', VICTIM_IDENTITY: 'personCode witness' }),
};
