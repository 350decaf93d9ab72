import { defineNoun } from '../../hub/intake/noun.js';
import { describeOffences } from '../../matter/describe-offences.js';
import { findCourt } from './find-court.js';
import { Indictment } from './indictment.entity.js';
import { IssueIndictment } from './issue-indictment.input.js';
import { requireReceivedFile } from './require-received-file.js';

export const indictmentNoun = defineNoun<IssueIndictment, Indictment>({
  type: 'Indictment',
  entity: Indictment,
  agency: 'procuracy',
  mutation: 'issueIndictment',
  input: IssueIndictment,
  kinds: [{ kind: 'INDICTMENT_ISSUED', summary: 'Ban hành cáo trạng', summaryEn: 'Indictment issued' }],

  async describe(input, references) {
    const courtId = await findCourt(input.court, references);
    const { offences, codes, seriousness } = describeOffences(input.offences, references.knowledge, input.issuedOn);
    return {
      kind: 'INDICTMENT_ISSUED',
      occurredOn: input.issuedOn ?? null,
      row: { courtId, offences },
      details: { courtId, offences: codes, seriousness },
      names: input.court ? [input.court] : [],
    };
  },

  check: ({ occurredOn }, own) => requireReceivedFile(own, occurredOn, 'issuedOn'),
});
