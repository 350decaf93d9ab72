import { Arg, ID, Query, Resolver } from 'type-graphql';
import { declared } from '../hub/reading/declared.js';
import { Reads } from '../hub/reading/reads.js';
import { MobileTrialEligibility } from './mobile-trial-eligibility.js';

@Resolver()
export class MobileTrialEligibilityResolver {
  @Query(() => MobileTrialEligibility, { nullable: true, description: 'Vụ án có thể xét xử lưu động không. Null also where it is hidden.' })
  @Reads({ find: { type: 'MobileTrialEligibility', by: 'beside-matter', within: [] } })
  mobileTrialEligibility(@Arg('matterId', () => ID) _matterId: string): null {
    return declared();
  }
}
