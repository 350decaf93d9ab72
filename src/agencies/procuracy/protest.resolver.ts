import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { ProtestJudgment } from './protest-judgment.input.js';
import { Protest } from './protest.entity.js';
import { protestNoun } from './protest.noun.js';

@Resolver()
export class ProtestResolver {
  @Query(() => Protest, { nullable: true, description: 'Quyết định kháng nghị theo số. Null also where it is hidden.' })
  @Reads({ find: { type: 'Protest', by: 'document', within: ['Matter.protests', 'Protest.documentNumber'] } })
  protest(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Protest, { nullable: true, description: 'Báo cáo kháng nghị của viện kiểm sát.' })
  protestJudgment(
    @Arg('input', () => ProtestJudgment) input: ProtestJudgment,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(protestNoun, input, info);
  }
}
