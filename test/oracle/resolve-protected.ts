import { column, factIn, factsIn, placeIn } from './resolve-facts.js';
import type { Read } from './resolve.js';

export const READ_PROTECTED: Readonly<Record<string, Read>> = {
  'Matter.witnesses': factsIn('police.witness'),
  'Witness.namedOn': column('occurred_on'),
  'Victim.home': factIn('social_affairs.victim_home', 'victim_key', 'source_key'),
  'Victim.homes': factsIn('social_affairs.victim_home', 'victim_key', 'source_key'),
  'VictimHome.place': placeIn('home_place_id'),
  'VictimHome.recordedOn': column('occurred_on'),
  'Victim.consents': factsIn('social_affairs.victim_consent', 'victim_key', 'source_key'),
  'VictimConsent.answeredOn': column('occurred_on'),
  'Matter.protectionMeasures': factsIn('police.protection_measure'),
  'ProtectionMeasure.orderedOn': column('occurred_on'),
  'ProtectionMeasure.witness': factIn('police.witness', 'source_key', 'witness_key'),
};
