import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../hub/reading/reads.js';
import { MobileTrialEligibility } from './mobile-trial-eligibility.js';

/** What choosing adds to a mobile trial that a court reports. */
@ObjectType('MobileTrial')
export class MobileTrialChoice {
  @Field(() => MobileTrialEligibility, {
    nullable: true,
    description: 'Các điều cấm của pháp luật mà dữ kiện hiện có đóng lại hoặc để ngỏ. What of the law stands against it.',
  })
  @Reads({ one: { on: { matter_id: 'matter_id', instance: 'instance' } } })
  readonly eligibility?: MobileTrialEligibility;
}
