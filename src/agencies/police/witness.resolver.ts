import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { NameWitness } from './name-witness.input.js';
import { Witness } from './witness.entity.js';
import { witness } from './witness.noun.js';

@Resolver()
export class WitnessResolver {
  @Query(() => Witness, { nullable: true, description: 'Người làm chứng, theo số văn bản.' })
  @Reads({ find: { type: 'Witness', by: 'document', within: ['Matter.witnesses', 'Witness.documentNumber'] } })
  witness(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Witness, { nullable: true, description: 'Báo cáo một người làm chứng, không nêu tên.' })
  nameWitness(@Arg('input', () => NameWitness) input: NameWitness, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(witness, input, info);
  }
}
