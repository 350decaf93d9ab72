import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { RecordClosedTrialRequest } from './record-closed-trial-request.input.js';
import { ClosedTrialRequest } from './closed-trial-request.entity.js';
import { closedTrialRequestNoun } from './closed-trial-request.noun.js';

@Resolver()
export class ClosedTrialRequestResolver {
  @Query(() => ClosedTrialRequest, { nullable: true, description: 'Yêu cầu xét xử kín, theo số. Null also where it is hidden.' })
  @Reads({
    find: {
      type: 'ClosedTrialRequest',
      by: 'document',
      within: ['Matter.trials', 'Trial.closedTrialRequests', 'ClosedTrialRequest.documentNumber'],
    },
  })
  closedTrialRequest(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ClosedTrialRequest, { nullable: true, description: 'Ghi nhận yêu cầu xét xử kín.' })
  recordClosedTrialRequest(
    @Arg('input', () => RecordClosedTrialRequest) input: RecordClosedTrialRequest,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(closedTrialRequestNoun, input, info);
  }
}
