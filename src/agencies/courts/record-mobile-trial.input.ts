import { Field, InputType } from 'type-graphql';
import { Code, Count, PartialDate, PlaceName } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';
import { MobileTrialStatus } from './mobile-trial.entity.js';

@InputType({ description: 'Phiên tòa lưu động được thông báo, đã mở hoặc hủy.' })
export class RecordMobileTrial extends CourtReportInput {
  @Field(() => MobileTrialStatus)
  readonly status!: MobileTrialStatus;

  @Field(() => PartialDate, { nullable: true, description: 'Có thể ở tương lai. May lie ahead.' })
  readonly plannedOn?: string | null;

  @Field(() => PlaceName, { nullable: true })
  readonly venue?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày xét xử.' })
  readonly venuePlace?: string | null;

  @Field(() => Count, { nullable: true, description: 'Số người dự; chỉ khi đã mở. Only with HELD.' })
  readonly attendance?: number | null;
}
