import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { OffenceInput } from '../../matter/offence.js';
import { Code, PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Cáo trạng.' })
export class IssueIndictment extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly issuedOn?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã tòa án được nêu tên. The court that it names.' })
  readonly court?: string | null;

  @Field(() => [OffenceInput], { nullable: true })
  readonly offences?: readonly OffenceInput[] | null;
}
