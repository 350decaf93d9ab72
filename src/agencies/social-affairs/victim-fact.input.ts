import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { ShortText } from '../../platform/scalars/index.js';

/** What is reported about somebody who was received says which reception it is about. */
@InputType()
export abstract class VictimFactInput extends ReportInput {
  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Số tiếp nhận; bỏ trống cơ quan ban hành: cơ quan nêu ở organisation.',
  })
  readonly victim?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc sourceId của việc tiếp nhận.' })
  readonly victimSourceId?: string | null;
}
