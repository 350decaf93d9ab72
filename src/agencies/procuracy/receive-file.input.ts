import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Viện kiểm sát nhận hồ sơ vụ án và kết luận điều tra.' })
export class ReceiveFile extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly receivedOn?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Kết luận điều tra kèm hồ sơ, với cơ quan ban hành. The conclusion, with its issuer.',
  })
  readonly conclusion?: DocumentReferenceInput | null;
}
