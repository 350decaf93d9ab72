import { Field, InputType, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { PartialDate } from '../../platform/scalars/index.js';

@ObjectType({ description: 'Thời gian thực hiện hành vi phạm tội. When the offence was committed.' })
export class OffencePeriod {
  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'offence_from' })
  readonly from?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'offence_to' })
  readonly to?: string;
}

@InputType()
export class OffencePeriodInput {
  @Field(() => PartialDate, { nullable: true })
  readonly from?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly to?: string | null;
}
