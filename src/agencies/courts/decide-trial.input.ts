import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';
import { TrialDecisionKind } from './trial-decision.entity.js';
import { TrialObstacle } from './trial-obstacle.js';

@InputType({ description: 'Quyết định của tòa án khi chuẩn bị xét xử.' })
export class DecideTrial extends CourtReportInput {
  @Field(() => TrialDecisionKind)
  readonly decision!: TrialDecisionKind;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;

  @Field(() => TrialMode, { nullable: true })
  readonly mode?: TrialMode | null;

  @Field(() => Boolean, { nullable: true, description: 'Xét xử kín.' })
  readonly closed?: boolean | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Chỉ đối với một bị cáo: quyết định khởi tố bị can đó, với cơ quan ban hành.',
  })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'Chỉ khi gia hạn. Only with EXTEND.' })
  readonly until?: string | null;

  @Field(() => TrialObstacle, { nullable: true, description: 'Chỉ khi đưa vụ án ra xét xử. Only with TRY.' })
  readonly obstacle?: TrialObstacle | null;
}
