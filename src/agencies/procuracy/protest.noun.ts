import { defineNoun } from '../../hub/intake/noun.js';
import { findCourt } from './find-court.js';
import { ProtestJudgment } from './protest-judgment.input.js';
import { Protest } from './protest.entity.js';

export const protestNoun = defineNoun<ProtestJudgment, Protest>({
  type: 'Protest',
  entity: Protest,
  agency: 'procuracy',
  mutation: 'protestJudgment',
  input: ProtestJudgment,
  kinds: [{ kind: 'JUDGMENT_PROTESTED', summary: 'Viện kiểm sát kháng nghị bản án', summaryEn: 'Judgment protested by the procuracy' }],

  async describe(input, references) {
    await findCourt(input.court, references);
    return {
      kind: 'JUDGMENT_PROTESTED',
      occurredOn: input.protestedOn ?? null,
      row: { level: input.level ?? null },
      quotes: input.judgment ? [input.judgment] : [],
      names: input.court ? [input.court] : [],
    };
  },
});
