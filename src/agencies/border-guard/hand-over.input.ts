import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { Code, Count, LongText, PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Bàn giao vụ việc cho cơ quan có thẩm quyền.' })
export class HandOver extends ReportInput {
  @Field(() => Code, { description: 'Mã cơ quan nhận bàn giao.' })
  readonly recipient!: string;

  @Field(() => PartialDate, { nullable: true })
  readonly handedOverOn?: string | null;

  @Field(() => Count, { nullable: true })
  readonly personsHandedOver?: number | null;

  @Field(() => LongText, { nullable: true })
  readonly contents?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Biên bản ngăn chặn, phát hiện.' })
  readonly interception?: DocumentReferenceInput | null;
}
