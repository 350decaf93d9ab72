import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { AppealOutcome } from './appeal-decision.entity.js';

@InputType({ description: 'Kết quả phúc thẩm.' })
export class DecideAppeal extends ReportInput {
  @Field(() => AppealOutcome)
  readonly outcome!: AppealOutcome;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Bản án được xét lại, với tòa án ban hành.' })
  readonly judgment?: DocumentReferenceInput | null;
}
