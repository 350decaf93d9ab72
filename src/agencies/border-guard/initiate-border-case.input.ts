import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { OffenceInput } from '../../matter/offence.js';
import { Code, PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Bộ đội Biên phòng khởi tố vụ án hình sự.' })
export class InitiateBorderCase extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly initiatedOn?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày khởi tố.' })
  readonly place?: string | null;

  @Field(() => [OffenceInput], { nullable: true })
  readonly offences?: readonly OffenceInput[] | null;

  @Field(() => Boolean, { nullable: true })
  readonly caughtInTheAct?: boolean | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Biên bản ngăn chặn, phát hiện đã dẫn tới khởi tố.' })
  readonly interception?: DocumentReferenceInput | null;
}
