import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { ChargeDecision } from './charge-decision.entity.js';
import { chargeDecisionNoun } from './charge-decision.noun.js';
import { DecideCharge } from './decide-charge.input.js';

@Resolver()
export class ChargeDecisionResolver {
  @Query(() => ChargeDecision, {
    nullable: true,
    description: 'Quyết định phê chuẩn hoặc hủy bỏ quyết định khởi tố bị can, theo số. Null also where it is hidden.',
  })
  @Reads({ find: { type: 'ChargeDecision', by: 'document', within: ['Accused.chargeDecisions', 'ChargeDecision.documentNumber'] } })
  chargeDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ChargeDecision, { nullable: true, description: 'Báo cáo việc phê chuẩn hoặc hủy bỏ quyết định khởi tố bị can.' })
  decideCharge(@Arg('input', () => DecideCharge) input: DecideCharge, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(chargeDecisionNoun, input, info);
  }
}
