import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { ClosedTrialOutcome } from './closed-trial-decision.entity.js';

@InputType({ description: 'Kết quả giải quyết một yêu cầu xét xử kín.' })
export class DecideClosedTrialRequest extends ReportInput {
  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Yêu cầu, theo số; bỏ trống cơ quan ban hành: tòa án nêu ở organisation. The request, by its number.',
  })
  readonly request?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc theo sourceId của yêu cầu. Or by its sourceId.' })
  readonly requestSourceId?: string | null;

  @Field(() => ClosedTrialOutcome)
  readonly outcome!: ClosedTrialOutcome;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;
}
