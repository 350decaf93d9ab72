import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { OrderCourtCustody } from './order-court-custody.input.js';
import { CourtCustodyOrder } from './court-custody-order.entity.js';
import { courtCustodyOrderNoun } from './court-custody-order.noun.js';

@Resolver()
export class CourtCustodyOrderResolver {
  @Query(() => CourtCustodyOrder, {
    nullable: true,
    description: 'Quyết định về biện pháp ngăn chặn, theo số. Null also where it is hidden.',
  })
  @Reads({
    find: {
      type: 'CourtCustodyOrder',
      by: 'document',
      within: ['Matter.trials', 'Trial.custodyOrders', 'CourtCustodyOrder.documentNumber'],
    },
  })
  courtCustodyOrder(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => CourtCustodyOrder, { nullable: true, description: 'Báo cáo quyết định của tòa án về biện pháp ngăn chặn.' })
  orderCourtCustody(
    @Arg('input', () => OrderCourtCustody) input: OrderCourtCustody,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(courtCustodyOrderNoun, input, info);
  }
}
