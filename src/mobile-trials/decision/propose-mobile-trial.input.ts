import { Field, ID, InputType } from 'type-graphql';
import { TrialMode } from '../../matter/trial-mode.js';
import { FullDate } from '../../platform/scalars/index.js';
import { GroundWeight } from '../grounds/ground-weight.input.js';

@InputType({ description: 'Đề xuất xét xử lưu động; cần số hiệu văn bản hoặc sourceId. Without a number give a sourceId.' })
export class ProposeMobileTrial {
  @Field(() => ID)
  readonly matterId!: string;

  @Field(() => String, { nullable: true })
  readonly documentNumber?: string | null;

  @Field(() => ID, { nullable: true, description: "Mã riêng của hệ thống gửi, khi không có số hiệu. The sender's own id." })
  readonly sourceId?: string | null;

  @Field(() => FullDate, { nullable: true })
  readonly plannedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Mã xã, phường, thị trấn dự kiến, vào ngày dự kiến. Code of the commune.' })
  readonly venueUnit?: string | null;

  @Field(() => TrialMode, { nullable: true, defaultValue: 'MOBILE', description: 'MOBILE hoặc ONLINE_MOBILE.' })
  readonly mode?: TrialMode | null;

  @Field(() => String, {
    nullable: true,
    description: 'Không nêu tên hoặc chi tiết về người tham gia tố tụng. Nothing that names a person.',
  })
  readonly reasons?: string | null;

  @Field(() => [GroundWeight], { nullable: true, description: 'Trọng số không nêu giữ mặc định.' })
  readonly weights?: readonly GroundWeight[] | null;

  @Field(() => String, { nullable: true, description: 'Lý do đính chính; bắt buộc khi gửi lại cùng số hiệu với nội dung khác.' })
  readonly correctionReason?: string | null;
}
