import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Xác nhận đã tiếp nhận vụ việc do Bộ đội Biên phòng hoặc cơ quan công an khác chuyển giao.' })
export class AcknowledgeHandover extends ReportInput {
  @Field(() => DocumentReferenceInput, {
    description: 'Văn bản chuyển giao, kèm cơ quan ban hành. The hand-over document, with its issuer.',
  })
  readonly handover!: DocumentReferenceInput;

  @Field(() => PartialDate, { nullable: true })
  readonly acknowledgedOn?: string | null;
}
