import { Arg, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { MobileTrialFairness } from './fairness-board.js';

@Resolver()
export class FairnessResolver {
  @Query(() => MobileTrialFairness, {
    nullable: true,
    description:
      'Ai bị xét xử lưu động so với tất cả các vụ đã xét xử, trong phạm vi của bạn; năm tính trọn, từng năm được che riêng. Years count wholly, and each hides its small cells by itself.',
  })
  @Reads({
    aggregate: {
      type: 'MobileTrialFairness',
      from: 'mobile_trials.fairness',
      parameters: ['from:date', 'to:date', '@agency', '@organisations', '@area', '@everywhere', '@today'],
    },
  })
  mobileTrialFairness(@Arg('from', () => FullDate) _from: string, @Arg('to', () => FullDate) _to: string): null {
    return declared();
  }
}
