import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, Count, LongText, PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Viện kiểm sát trả hồ sơ để điều tra bổ sung.' })
export class ReturnFile extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly returnedOn?: string | null;

  @Field(() => Count, { nullable: true, description: 'Lần thứ mấy, từ 1.' })
  readonly round?: number | null;

  @Field(() => LongText, { nullable: true })
  readonly reason?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã cơ quan điều tra nhận lại hồ sơ.' })
  readonly returnedTo?: string | null;
}
