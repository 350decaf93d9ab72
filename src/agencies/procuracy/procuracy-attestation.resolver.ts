import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { AttestNoStateSecret } from './attest-no-state-secret.input.js';
import { ProcuracyAttestation } from './procuracy-attestation.entity.js';
import { procuracyAttestationNoun } from './procuracy-attestation.noun.js';

@Resolver()
export class ProcuracyAttestationResolver {
  @Query(() => ProcuracyAttestation, { nullable: true, description: 'Xác nhận của viện kiểm sát, theo số. Null also where it is hidden.' })
  @Reads({
    find: {
      type: 'ProcuracyAttestation',
      by: 'document',
      within: ['Matter.prosecutions', 'Prosecution.attestations', 'ProcuracyAttestation.documentNumber'],
    },
  })
  procuracyAttestation(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ProcuracyAttestation, {
    nullable: true,
    description: 'Báo cáo xác nhận của viện kiểm sát về bí mật nhà nước trong vụ án.',
  })
  attestNoStateSecret(
    @Arg('input', () => AttestNoStateSecret) input: AttestNoStateSecret,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(procuracyAttestationNoun, input, info);
  }
}
