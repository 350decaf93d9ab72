import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { CourtCustodyMeasure } from './court-custody-measure.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Quyết định của tòa án về biện pháp ngăn chặn.' })
export class OrderCourtCustody extends CourtReportInput {
  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Quyết định khởi tố bị can của người đó, với cơ quan ban hành. The charge, with its issuer.',
  })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => CourtCustodyMeasure)
  readonly measure!: CourtCustodyMeasure;

  @Field(() => PartialDate, { nullable: true })
  readonly orderedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày hết hạn ghi trong quyết định; có thể ở tương lai. May lie ahead.' })
  readonly until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ khi tạm giam: cho đến khi kết thúc phiên tòa. Only with DETENTION.' })
  readonly untilTrialEnds?: boolean | null;
}
