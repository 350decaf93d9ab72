import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { TipOutcomeKind } from './tip-outcome.entity.js';

@InputType({ description: 'Kết quả giải quyết nguồn tin.' })
export class ResolveCrimeTip extends ReportInput {
  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Nguồn tin được giải quyết, theo số tiếp nhận.' })
  readonly tip?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc theo sourceId của nguồn tin.' })
  readonly tipSourceId?: string | null;

  @Field(() => TipOutcomeKind)
  readonly outcome!: TipOutcomeKind;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;
}
