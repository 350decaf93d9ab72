import { Arg, ID, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { FullDate } from '../../platform/scalars/index.js';
import { MobileTrialEligibility } from './mobile-trial-eligibility.js';

@Resolver()
export class MobileTrialEligibilityResolver {
  @Query(() => MobileTrialEligibility, {
    nullable: true,
    description: 'Vụ án có thể xét xử lưu động vào ngày đó, ở nơi đó không. Null also where the matter is hidden.',
  })
  @Reads({ find: { type: 'MobileTrialEligibility', by: 'beside-matter', within: [] } })
  mobileTrialEligibility(
    @Arg('matterId', () => ID) _matterId: string,
    @Arg('plannedOn', () => FullDate, { nullable: true, description: 'Ngày dự kiến; trống: ngày sớm nhất có thể.' }) _plannedOn?: string,
    @Arg('venueUnit', () => ID, { nullable: true, description: 'Mã xã, phường dự kiến. Code of the commune.' }) _venueUnit?: string,
    @Arg('mode', () => TrialMode, { nullable: true, description: 'Hình thức đề xuất; trống: như tòa án đã nêu. The form proposed.' })
    _mode?: TrialMode,
  ): null {
    return declared();
  }
}
