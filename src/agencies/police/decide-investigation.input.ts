import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { Code, LongText, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { InvestigationDecisionKind } from './investigation-decision.entity.js';

@InputType({ description: 'Quyết định trong quá trình điều tra.' })
export class DecideInvestigation extends ReportInput {
  @Field(() => InvestigationDecisionKind)
  readonly kind!: InvestigationDecisionKind;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Quyết định khởi tố bị can, khi chỉ nói tới một bị can; bỏ trống: cả vụ án.',
  })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc theo sourceId của quyết định khởi tố bị can.' })
  readonly chargeSourceId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'EXTEND: gia hạn đến ngày.' })
  readonly until?: string | null;

  @Field(() => Code, { nullable: true, description: 'TRANSFER: mã cơ quan điều tra nhận vụ án.' })
  readonly recipient?: string | null;

  @Field(() => Code, { nullable: true, description: 'JOIN_CASES, SPLIT_CASE: mã vụ việc kia.' })
  readonly otherMatter?: string | null;

  @Field(() => LongText, { nullable: true })
  readonly reason?: string | null;
}
