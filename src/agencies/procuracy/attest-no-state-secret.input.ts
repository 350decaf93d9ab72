import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Xác nhận của viện kiểm sát về bí mật nhà nước trong vụ án.' })
export class AttestNoStateSecret extends ReportInput {
  @Field(() => Boolean, { description: 'Sai: không có bí mật nhà nước nào. False: no state secret is touched.' })
  readonly touched!: boolean;

  @Field(() => PartialDate, { nullable: true })
  readonly attestedOn?: string | null;
}
