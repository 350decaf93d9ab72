import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { MobileTrial } from './mobile-trial.entity.js';
import { mobileTrialNoun } from './mobile-trial.noun.js';
import { RecordMobileTrial } from './record-mobile-trial.input.js';

@Resolver()
export class MobileTrialResolver {
  @Query(() => MobileTrial, { nullable: true, description: 'Phiên tòa lưu động theo số văn bản. Null also where it is hidden.' })
  @Reads({ find: { type: 'MobileTrial', by: 'document', within: ['Matter.trials', 'Trial.mobileTrial', 'MobileTrial.documentNumber'] } })
  mobileTrial(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => MobileTrial, { nullable: true, description: 'Báo cáo phiên tòa xét xử lưu động được thông báo, đã mở hoặc hủy.' })
  recordMobileTrial(
    @Arg('input', () => RecordMobileTrial) input: RecordMobileTrial,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(mobileTrialNoun, input, info);
  }
}
