import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { ReceiveVictim } from './receive-victim.input.js';
import { Victim } from './victim.entity.js';
import { victim } from './victim.noun.js';

@Resolver()
export class VictimResolver {
  @Query(() => Victim, {
    nullable: true,
    description: 'Người được tiếp nhận theo số tiếp nhận. By the number of the reception; null also where it is hidden.',
  })
  @Reads({ find: { type: 'Victim', by: 'document', within: ['Matter.victims', 'Victim.number'] } })
  victim(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Victim, { nullable: true, description: 'Báo cáo việc tiếp nhận.' })
  receiveVictim(@Arg('input', () => ReceiveVictim) input: ReceiveVictim, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(victim, input, info);
  }
}
