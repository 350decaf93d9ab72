import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { HandOver } from './hand-over.input.js';
import { Handover } from './handover.entity.js';
import { handover } from './handover.noun.js';

@Resolver()
export class HandoverResolver {
  @Query(() => Handover, {
    nullable: true,
    description: 'Lần bàn giao theo số biên bản. A hand-over by its number; null also where it is hidden.',
  })
  @Reads({ find: { type: 'Handover', by: 'document', within: ['Matter.handovers', 'Handover.documentNumber'] } })
  handover(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Handover, { nullable: true, description: 'Báo cáo việc bàn giao vụ việc.' })
  handOver(@Arg('input', () => HandOver) input: HandOver, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(handover, input, info);
  }
}
