import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { AttestForTrial } from './attest-for-trial.input.js';
import { CourtAttestation } from './court-attestation.entity.js';
import { courtAttestationNoun } from './court-attestation.noun.js';

@Resolver()
export class CourtAttestationResolver {
  @Query(() => CourtAttestation, { nullable: true, description: 'Xác nhận của tòa án, theo số. Null also where it is hidden.' })
  @Reads({
    find: { type: 'CourtAttestation', by: 'document', within: ['Matter.trials', 'Trial.attestations', 'CourtAttestation.documentNumber'] },
  })
  courtAttestation(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => CourtAttestation, { nullable: true, description: 'Báo cáo điều tòa án xác nhận trước khi xét xử.' })
  attestForTrial(
    @Arg('input', () => AttestForTrial) input: AttestForTrial,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(courtAttestationNoun, input, info);
  }
}
