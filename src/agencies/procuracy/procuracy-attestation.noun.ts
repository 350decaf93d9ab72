import { defineNoun } from '../../hub/intake/noun.js';
import { AttestNoStateSecret } from './attest-no-state-secret.input.js';
import { ProcuracyAttestation } from './procuracy-attestation.entity.js';
import { requireReceivedFile } from './require-received-file.js';

export const procuracyAttestationNoun = defineNoun<AttestNoStateSecret, ProcuracyAttestation>({
  type: 'ProcuracyAttestation',
  entity: ProcuracyAttestation,
  agency: 'procuracy',
  mutation: 'attestNoStateSecret',
  input: AttestNoStateSecret,
  kinds: [
    {
      kind: 'PROCURACY_ATTESTED',
      summary: 'Xác nhận của viện kiểm sát về bí mật nhà nước',
      summaryEn: 'Attestation by the procuracy on state secrets',
    },
  ],

  describe: async ({ touched, attestedOn }) => ({
    kind: 'PROCURACY_ATTESTED',
    occurredOn: attestedOn ?? null,
    row: { touched },
    details: { subject: 'NO_STATE_SECRET', touched },
  }),

  check: ({ occurredOn }, own) => requireReceivedFile(own, occurredOn, 'attestedOn'),
});
