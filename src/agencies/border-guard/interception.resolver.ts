import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Interception } from './interception.entity.js';
import { interception } from './interception.noun.js';
import { ReportInterception } from './report-interception.input.js';

@Resolver()
export class InterceptionResolver {
  @Query(() => Interception, {
    nullable: true,
    description: 'Vụ ngăn chặn theo số biên bản. An interception by its number; null also where it is hidden.',
  })
  @Reads({ find: { type: 'Interception', by: 'document', within: ['Matter.interceptions', 'Interception.number'] } })
  interception(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => Interception, { nullable: true, description: 'Báo cáo vụ ngăn chặn, phát hiện tại biên giới.' })
  reportInterception(
    @Arg('input', () => ReportInterception) input: ReportInterception,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(interception, input, info);
  }
}
