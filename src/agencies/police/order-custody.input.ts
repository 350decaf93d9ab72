import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { CustodyMeasure } from './custody-order.entity.js';

@InputType({ description: 'Lệnh, quyết định về biện pháp ngăn chặn đối với một bị can.' })
export class OrderCustody extends ReportInput {
  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Quyết định khởi tố bị can.' })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc theo sourceId của quyết định khởi tố bị can.' })
  readonly chargeSourceId?: string | null;

  @Field(() => CustodyMeasure)
  readonly measure!: CustodyMeasure;

  @Field(() => PartialDate, { nullable: true })
  readonly orderedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'CUSTODY, DETENTION: ngày hết thời hạn ghi trong lệnh.' })
  readonly until?: string | null;
}
