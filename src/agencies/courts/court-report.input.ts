import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { CourtInstance } from './court-instance.js';

/** What a court reports of one of the trials of a matter. */
@InputType()
export abstract class CourtReportInput extends ReportInput {
  @Field(() => CourtInstance, { nullable: true, description: 'Cấp xét xử; bỏ trống: sơ thẩm. Left out: the first instance.' })
  readonly instance?: CourtInstance | null;
}
