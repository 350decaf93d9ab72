import { Field, InputType } from 'type-graphql';
import { Code, Count, LongText, PartialDate } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Tòa án trả hồ sơ cho viện kiểm sát.' })
export class ReturnFileToProcuracy extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly returnedOn?: string | null;

  @Field(() => Count, { nullable: true, description: 'Lần thứ mấy, từ 1.' })
  readonly round?: number | null;

  @Field(() => LongText, { nullable: true })
  readonly reason?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã viện kiểm sát nhận lại hồ sơ.' })
  readonly returnedTo?: string | null;
}
