import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { DecideTrial } from './decide-trial.input.js';
import { TrialDecision } from './trial-decision.entity.js';
import { trialDecisionNoun } from './trial-decision.noun.js';

@Resolver()
export class TrialDecisionResolver {
  @Query(() => TrialDecision, {
    nullable: true,
    description: 'Quyết định trong giai đoạn chuẩn bị xét xử, theo số. Null also where it is hidden.',
  })
  @Reads({ find: { type: 'TrialDecision', by: 'document', within: ['Matter.trials', 'Trial.decisions', 'TrialDecision.documentNumber'] } })
  trialDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => TrialDecision, {
    nullable: true,
    description: 'Báo cáo quyết định đưa vụ án ra xét xử hoặc quyết định khác khi chuẩn bị xét xử.',
  })
  decideTrial(@Arg('input', () => DecideTrial) input: DecideTrial, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(trialDecisionNoun, input, info);
  }
}
