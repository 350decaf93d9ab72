import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Bản án có hiệu lực pháp luật.' })
export class RecordLegalEffect extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly effectiveOn?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Bản án có hiệu lực, với tòa án ban hành.' })
  readonly judgment?: DocumentReferenceInput | null;
}
