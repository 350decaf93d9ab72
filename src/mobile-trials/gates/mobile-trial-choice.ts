import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { MobileTrialEligibility } from './mobile-trial-eligibility.js';

/** What choosing adds to a mobile trial that a court reports. */
@ObjectType('MobileTrial')
export class MobileTrialChoice {
  @Field(() => MobileTrialEligibility, {
    nullable: true,
    description: 'Có thể xét xử lưu động vào ngày dự kiến không. Whether it may be held on its planned day.',
  })
  @Reads({ one: { on: { matter_id: 'matter_id', instance: 'instance' }, args: { plannedOn: 'occurred_on' } } })
  readonly eligibility?: MobileTrialEligibility;
}
