import type { Slice } from '../../hub/intake/slice.js';
import { ChargeDecision } from './charge-decision.entity.js';
import { chargeDecisionNoun } from './charge-decision.noun.js';
import { ChargeDecisionResolver } from './charge-decision.resolver.js';
import { FileReturn } from './file-return.entity.js';
import { fileReturnNoun } from './file-return.noun.js';
import { FileReturnResolver } from './file-return.resolver.js';
import { Indictment } from './indictment.entity.js';
import { indictmentNoun } from './indictment.noun.js';
import { IndictmentResolver } from './indictment.resolver.js';
import { ProcuracyAccused } from './procuracy-accused.js';
import { ProcuracyAttestation } from './procuracy-attestation.entity.js';
import { procuracyAttestationNoun } from './procuracy-attestation.noun.js';
import { ProcuracyAttestationResolver } from './procuracy-attestation.resolver.js';
import { ProcuracyCharge } from './procuracy-charge.js';
import { ProcuracyMatter } from './procuracy-matter.js';
import { procuracyPermissions } from './procuracy.permissions.js';
import { ProsecutionDecision } from './prosecution-decision.entity.js';
import { prosecutionDecisionNoun } from './prosecution-decision.noun.js';
import { ProsecutionDecisionResolver } from './prosecution-decision.resolver.js';
import { Prosecution } from './prosecution.entity.js';
import { prosecutionNoun } from './prosecution.noun.js';
import { ProsecutionResolver } from './prosecution.resolver.js';
import { Protest } from './protest.entity.js';
import { protestNoun } from './protest.noun.js';
import { ProtestResolver } from './protest.resolver.js';

/** What the procuracy gives to the hub. */
export const procuracy: Slice = {
  agency: 'procuracy',
  resolvers: [
    ChargeDecisionResolver,
    FileReturnResolver,
    IndictmentResolver,
    ProcuracyAttestationResolver,
    ProsecutionDecisionResolver,
    ProsecutionResolver,
    ProtestResolver,
  ],
  types: [ProcuracyAccused, ProcuracyCharge, ProcuracyMatter],
  entities: [ChargeDecision, FileReturn, Indictment, ProcuracyAttestation, Prosecution, ProsecutionDecision, Protest],
  nouns: [
    chargeDecisionNoun,
    prosecutionNoun,
    prosecutionDecisionNoun,
    fileReturnNoun,
    indictmentNoun,
    protestNoun,
    procuracyAttestationNoun,
  ],
  permissions: procuracyPermissions,
};
