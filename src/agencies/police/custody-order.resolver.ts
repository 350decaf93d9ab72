import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { CustodyOrder } from './custody-order.entity.js';
import { custodyOrder } from './custody-order.noun.js';
import { OrderCustody } from './order-custody.input.js';

@Resolver()
export class CustodyOrderResolver {
  @Query(() => CustodyOrder, { nullable: true, description: 'Lệnh, quyết định về biện pháp ngăn chặn, theo số.' })
  @Reads({
    find: {
      type: 'CustodyOrder',
      by: 'document',
      within: ['Matter.criminalCases', 'CriminalCase.accused', 'Accused.custodyOrders', 'CustodyOrder.documentNumber'],
    },
  })
  custodyOrder(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => CustodyOrder, { nullable: true, description: 'Báo cáo lệnh, quyết định về biện pháp ngăn chặn đối với một bị can.' })
  orderCustody(@Arg('input', () => OrderCustody) input: OrderCustody, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(custodyOrder, input, info);
  }
}
