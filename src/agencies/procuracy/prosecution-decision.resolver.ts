import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { DecideProsecution } from './decide-prosecution.input.js';
import { ProsecutionDecision } from './prosecution-decision.entity.js';
import { prosecutionDecisionNoun } from './prosecution-decision.noun.js';

@Resolver()
export class ProsecutionDecisionResolver {
  @Query(() => ProsecutionDecision, {
    nullable: true,
    description: 'Quyết định trong giai đoạn truy tố, theo số. Null also where it is hidden.',
  })
  @Reads({
    find: {
      type: 'ProsecutionDecision',
      by: 'document',
      within: ['Matter.prosecutions', 'Prosecution.decisions', 'ProsecutionDecision.documentNumber'],
    },
  })
  prosecutionDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ProsecutionDecision, {
    nullable: true,
    description: 'Báo cáo quyết định trong giai đoạn truy tố, đối với vụ án hoặc một bị can.',
  })
  decideProsecution(
    @Arg('input', () => DecideProsecution) input: DecideProsecution,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(prosecutionDecisionNoun, input, info);
  }
}
