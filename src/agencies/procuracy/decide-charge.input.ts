import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { ChargeDecisionKind } from './charge-decision.entity.js';

@InputType({ description: 'Phê chuẩn hoặc hủy bỏ quyết định khởi tố bị can (BLTTHS Điều 179).' })
export class DecideCharge extends ReportInput {
  @Field(() => DocumentReferenceInput, { description: 'Quyết định khởi tố bị can, với cơ quan ban hành. The charge, with its issuer.' })
  readonly charge!: DocumentReferenceInput;

  @Field(() => ChargeDecisionKind)
  readonly decision!: ChargeDecisionKind;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;
}
