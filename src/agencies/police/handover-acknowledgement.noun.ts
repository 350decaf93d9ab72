import { defineNoun } from '../../hub/intake/noun.js';
import { AcknowledgeHandover } from './acknowledge-handover.input.js';
import { HandoverAcknowledgement } from './handover-acknowledgement.entity.js';

export const handoverAcknowledgement = defineNoun<AcknowledgeHandover, HandoverAcknowledgement>({
  type: 'HandoverAcknowledgement',
  entity: HandoverAcknowledgement,
  agency: 'police',
  mutation: 'acknowledgeHandover',
  input: AcknowledgeHandover,
  kinds: [{ kind: 'HANDOVER_ACKNOWLEDGED', summary: 'Tiếp nhận vụ việc được chuyển giao', summaryEn: 'Hand-over acknowledged' }],

  async describe(input, references) {
    const { handover } = input;
    const day = input.acknowledgedOn ?? null;
    const handoverKey = await references.documentKey(handover, day, ['handover']);
    return {
      kind: 'HANDOVER_ACKNOWLEDGED',
      occurredOn: day,
      row: {
        handoverNumber: handover.number,
        handedOverById: handover.issuer ? (await references.organisation(handover.issuer, ['handover'])).id : null,
        handoverKey,
      },
      details: { handoverKey },
      quotes: [handover],
    };
  },
});
