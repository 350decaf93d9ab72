import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { MobileTrialAlternatives } from './alternatives.js';
import { CheckOutreachText } from './check-outreach-text.input.js';
import { checkOutreachText } from './check-outreach-text.js';
import { OutreachCheck } from './outreach-check.entity.js';

@Resolver()
export class OutreachResolver {
  @Query(() => MobileTrialAlternatives, {
    nullable: true,
    description: 'Những gì vẫn làm được khi không xét xử lưu động. Null also where the matter is hidden.',
  })
  @Reads({ find: { type: 'MobileTrialAlternatives', by: 'beside-matter', within: [] } })
  mobileTrialAlternatives(
    @Arg('matterId', () => ID) _matterId: string,
    @Arg('plannedOn', () => FullDate, { nullable: true }) _plannedOn?: string,
    @Arg('venueUnit', () => ID, { nullable: true }) _venueUnit?: string,
  ): null {
    return declared();
  }

  @Mutation(() => OutreachCheck, {
    nullable: true,
    description:
      'Rà soát một văn bản trước khi công bố: dân số nhân với tỷ lệ của từng đặc điểm, làm tròn xuống; dưới ngưỡng thì chưa được công bố. Inhabitants times the share of each attribute, rounded down.',
  })
  checkOutreachText(
    @Arg('input', () => CheckOutreachText) input: CheckOutreachText,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => checkOutreachText(scope, input), 'mobile-trials');
  }
}
