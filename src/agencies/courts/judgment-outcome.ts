import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Months, PersonCode } from '../../platform/scalars/index.js';

/** What became of one accused, told by code. A published case gives sentences in no order of the accused: then without one. */
@ObjectType({ description: 'Kết quả đối với một bị cáo, theo mã. What became of one accused, by code.' })
export class JudgmentOutcome {
  @Field(() => PersonCode, {
    nullable: true,
    description: 'Trống: nguồn không nói bị cáo nào. Empty: the source does not say whose it is.',
  })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: '^matter_id', charge_key: 'chargeKey' }, column: 'id' } })
  readonly accusedId?: string;

  @Field(() => Months, { nullable: true, description: 'Số tháng tù.' })
  @Reads({ column: 'sentenceMonths' })
  readonly sentenceMonths?: number;

  @Field(() => Boolean, { nullable: true, description: 'Tù chung thân.' })
  @Reads({ column: 'life' })
  readonly life?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Được tuyên không phạm tội.' })
  @Reads({ column: 'acquitted' })
  readonly acquitted?: boolean;
}
