import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Appeal } from './appeal.entity.js';
import { appealNoun } from './appeal.noun.js';
import { RecordAppeal } from './record-appeal.input.js';

@Resolver()
export class AppealResolver {
  @Query(() => Appeal, { nullable: true, description: 'Kháng cáo, kháng nghị theo số thụ lý đơn. Null also where it is hidden.' })
  @Reads({ find: { type: 'Appeal', by: 'document', within: ['Matter.appeals', 'Appeal.documentNumber'] } })
  appeal(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Appeal, { nullable: true, description: 'Ghi nhận kháng cáo hoặc kháng nghị.' })
  recordAppeal(@Arg('input', () => RecordAppeal) input: RecordAppeal, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(appealNoun, input, info);
  }
}
