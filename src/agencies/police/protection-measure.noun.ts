import { defineNoun } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { keyOfEarlier, quotable } from './earlier-fact.js';
import './messages.js';
import { OrderProtection } from './order-protection.input.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { Witness } from './witness.entity.js';

export const protectionMeasure = defineNoun<OrderProtection, ProtectionMeasure>({
  type: 'ProtectionMeasure',
  entity: ProtectionMeasure,
  agency: 'police',
  mutation: 'orderProtection',
  input: OrderProtection,
  kinds: [{ kind: 'PROTECTION_ORDERED', summary: 'Áp dụng biện pháp bảo vệ', summaryEn: 'Somebody is protected' }],

  async describe(input, references) {
    const { person, witness, witnessSourceId } = input;
    const [day, endedOn] = [input.orderedOn ?? null, input.endedOn ?? null];
    const witnessKey = await keyOfEarlier({ document: witness, sourceId: witnessSourceId, day, path: 'witness' }, references);
    if (witnessKey !== null && person !== 'WITNESS') throw badInput('police.no-witness', {}, ['person']);
    return {
      kind: 'PROTECTION_ORDERED',
      occurredOn: day,
      row: { person, endedOn, personCode: input.personCode ?? null, witnessKey },
      details: { person, endedOn },
      quotes: quotable(witness),
    };
  },

  async check({ row, occurredOn }, { em, matterId }) {
    const { witnessKey, endedOn } = row;
    if (clearlyBefore(endedOn, occurredOn)) throw conflict('police.protection-ended-before', {}, ['endedOn']);
    if (!witnessKey) return;
    const known = await em.findOne(Witness, { matterId, sourceKey: witnessKey, recordedTo: null });
    if (!known) throw conflict('police.witness-unknown', {}, ['witness']);
  },
});
