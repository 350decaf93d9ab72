import { Arg, Int, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { MobileTrialCandidateConnection } from './candidate.js';
import { MobileTrialCandidateFilter } from './candidate-filter.input.js';
import { candidatesRead } from './candidates-read.js';
import { GroundWeight } from './ground-weight.input.js';

@Resolver()
export class CandidatesResolver {
  @Query(() => MobileTrialCandidateConnection, {
    description: 'Các vụ án không vướng điều kiện xét xử lưu động nào, xếp theo điểm. It lists; people decide.',
  })
  @Reads({ ranked: candidatesRead })
  mobileTrialCandidates(
    @Arg('filter', () => MobileTrialCandidateFilter, { nullable: true }) _filter?: MobileTrialCandidateFilter,
    @Arg('weights', () => [GroundWeight], { nullable: true }) _weights?: readonly GroundWeight[],
    @Arg('plannedOn', () => FullDate, {
      nullable: true,
      description: 'Trống: hôm nay, hoặc ngày sớm nhất của mỗi vụ. Left out: today, for each gate the first day from today.',
    })
    _plannedOn?: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'Số mục một trang, nhiều nhất 100.' }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
  ): null {
    return declared();
  }
}
