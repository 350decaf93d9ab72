import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { DecideClosedTrialRequest } from './decide-closed-trial-request.input.js';
import { ClosedTrialDecision } from './closed-trial-decision.entity.js';
import { closedTrialDecisionNoun } from './closed-trial-decision.noun.js';

@Resolver()
export class ClosedTrialDecisionResolver {
  @Query(() => ClosedTrialDecision, {
    nullable: true,
    description: 'Kết quả giải quyết yêu cầu xét xử kín, theo số. Null also where it is hidden.',
  })
  @Reads({
    find: {
      type: 'ClosedTrialDecision',
      by: 'document',
      within: ['Matter.trials', 'Trial.closedTrialRequests', 'ClosedTrialRequest.decisions', 'ClosedTrialDecision.documentNumber'],
    },
  })
  closedTrialDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ClosedTrialDecision, { nullable: true, description: 'Báo cáo kết quả giải quyết yêu cầu xét xử kín.' })
  decideClosedTrialRequest(
    @Arg('input', () => DecideClosedTrialRequest) input: DecideClosedTrialRequest,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(closedTrialDecisionNoun, input, info);
  }
}
