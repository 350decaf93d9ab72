import { defineNoun } from '../../hub/intake/noun.js';
import { AttestForTrial } from './attest-for-trial.input.js';
import { CourtAttestation } from './court-attestation.entity.js';
import { requireTrial } from './require-trial.js';

export const courtAttestationNoun = defineNoun<AttestForTrial, CourtAttestation>({
  type: 'CourtAttestation',
  entity: CourtAttestation,
  agency: 'courts',
  mutation: 'attestForTrial',
  input: AttestForTrial,
  kinds: [
    { kind: 'COURT_ATTESTED', summary: 'Xác nhận của tòa án trước khi xét xử', summaryEn: 'Attestation by the court before the trial' },
  ],

  async describe(input) {
    const said = { subject: input.subject, holds: input.holds, instance: input.instance ?? 'FIRST' };
    return { kind: 'COURT_ATTESTED', occurredOn: input.attestedOn ?? null, row: said, details: said };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'attestedOn'),
});
