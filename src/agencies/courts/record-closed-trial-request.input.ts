import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../platform/scalars/index.js';
import { ClosedTrialApplicant } from './closed-trial-request.entity.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Yêu cầu xét xử kín mà tòa án nhận được; không gửi tên người yêu cầu.' })
export class RecordClosedTrialRequest extends CourtReportInput {
  @Field(() => ClosedTrialApplicant)
  readonly by!: ClosedTrialApplicant;

  @Field(() => PartialDate, { nullable: true })
  readonly requestedOn?: string | null;
}
