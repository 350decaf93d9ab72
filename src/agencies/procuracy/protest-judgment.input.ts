import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { Code, PartialDate } from '../../platform/scalars/index.js';
import { ProtestLevel } from './protest.entity.js';

@InputType({ description: 'Kháng nghị bản án.' })
export class ProtestJudgment extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly protestedOn?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Bản án bị kháng nghị, với tòa án ban hành. The judgment, with its issuer.',
  })
  readonly judgment?: DocumentReferenceInput | null;

  @Field(() => ProtestLevel, { nullable: true })
  readonly level?: ProtestLevel | null;

  @Field(() => Code, { nullable: true, description: 'Mã tòa án sẽ xét xử phúc thẩm.' })
  readonly court?: string | null;
}
