import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Thụ lý vụ án.' })
export class RegisterCase extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly registeredOn?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Cáo trạng, với viện kiểm sát ban hành. The indictment, with its issuer.',
  })
  readonly indictment?: DocumentReferenceInput | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Phúc thẩm, xét xử lại: bản án bị kháng cáo hoặc đã hủy án, với tòa án ban hành.',
  })
  readonly judgment?: DocumentReferenceInput | null;

  @Field(() => TrialMode, { nullable: true })
  readonly mode?: TrialMode | null;

  @Field(() => Boolean, { nullable: true, description: 'Xét xử kín.' })
  readonly closed?: boolean | null;
}
