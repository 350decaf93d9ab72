import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { OrderProtection } from './order-protection.input.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { protectionMeasure } from './protection-measure.noun.js';

@Resolver()
export class ProtectionMeasureResolver {
  @Query(() => ProtectionMeasure, { nullable: true, description: 'Quyết định áp dụng biện pháp bảo vệ, theo số.' })
  @Reads({
    find: { type: 'ProtectionMeasure', by: 'document', within: ['Matter.protectionMeasures', 'ProtectionMeasure.documentNumber'] },
  })
  protectionMeasure(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => ProtectionMeasure, { nullable: true, description: 'Báo cáo việc áp dụng, chấm dứt biện pháp bảo vệ.' })
  orderProtection(
    @Arg('input', () => OrderProtection) input: OrderProtection,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(protectionMeasure, input, info);
  }
}
