import { Field, InputType } from 'type-graphql';
import { Code, PartialDate, PlaceName } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';
import { HearingStatus } from './hearing.entity.js';

@InputType({ description: 'Phiên tòa được ấn định, đã mở, hoãn, tạm ngừng hoặc hủy.' })
export class ScheduleHearing extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true, description: 'Có thể ở tương lai. May lie ahead.' })
  readonly scheduledOn?: string | null;

  @Field(() => HearingStatus, { nullable: true, description: 'Bỏ trống: đã ấn định.' })
  readonly status?: HearingStatus | null;

  @Field(() => PlaceName, { nullable: true })
  readonly venue?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày mở phiên tòa.' })
  readonly venuePlace?: string | null;
}
