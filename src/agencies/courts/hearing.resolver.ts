import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Hearing } from './hearing.entity.js';
import { hearingNoun } from './hearing.noun.js';
import { ScheduleHearing } from './schedule-hearing.input.js';

@Resolver()
export class HearingResolver {
  @Query(() => Hearing, { nullable: true, description: 'Phiên tòa theo số văn bản. Null also where it is hidden.' })
  @Reads({ find: { type: 'Hearing', by: 'document', within: ['Matter.trials', 'Trial.hearings', 'Hearing.documentNumber'] } })
  hearing(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Hearing, { nullable: true, description: 'Báo cáo phiên tòa được ấn định, đã mở, hoãn, tạm ngừng hoặc hủy.' })
  scheduleHearing(
    @Arg('input', () => ScheduleHearing) input: ScheduleHearing,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(hearingNoun, input, info);
  }
}
