import { Field, ID, InputType } from 'type-graphql';
import { Count, DateTime } from '../../platform/scalars/index.js';
import { BudgetLine } from './budget.js';
import { RecordingRule, ShieldingKind } from './holding-words.js';
import { PlanTask } from './plan-task.js';

@InputType({ description: 'Kế hoạch của một phiên tòa lưu động đã được quyết định; không nêu tên ai. A plan, naming nobody.' })
export class PlanMobileTrial {
  @Field(() => ID, { description: 'Mã của đề xuất hoặc của một quyết định về đề xuất đó.' })
  readonly mobileTrialId!: string;

  @Field(() => DateTime)
  readonly opensAt!: string;

  @Field(() => DateTime)
  readonly expectedEndAt!: string;

  @Field(() => ID)
  readonly venueId!: string;

  @Field(() => [ID], { description: 'Mã tài khoản của thành viên Hội đồng xét xử, không phải họ tên.' })
  readonly panel!: string[];

  @Field(() => ID, { nullable: true, description: 'Mã đơn vị công an áp giải.' })
  readonly escortOrganisation?: string | null;

  @Field(() => [String], { nullable: true, description: 'Mã ngôn ngữ cần phiên dịch.' })
  readonly interpreters?: string[] | null;

  @Field(() => [ShieldingKind], { nullable: true })
  readonly shielding?: ShieldingKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Mã tổ chức trợ giúp pháp lý hoặc Đoàn luật sư, theo danh mục LEGAL_AID_BODY.' })
  readonly legalAid?: string | null;

  @Field(() => RecordingRule, { nullable: true, description: 'Trống: chỉ Tòa án ghi.' })
  readonly recording?: RecordingRule | null;

  @Field(() => [BudgetLine], { nullable: true })
  readonly budget?: BudgetLine[] | null;

  @Field(() => [PlanTask], { nullable: true, description: 'Những việc khác với danh mục, hoặc đã xong.' })
  readonly tasks?: PlanTask[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Bảo đảm không có học sinh ở địa điểm. No pupil is there.' })
  readonly withoutPupils?: boolean | null;

  @Field(() => Count, { nullable: true, description: 'Số người dự kiến dự.' })
  readonly expectedAudience?: number | null;

  @Field(() => ID, { nullable: true, description: 'Địa điểm dự phòng khi thời tiết xấu.' })
  readonly fallbackVenueId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Giờ dự phòng khi thời tiết xấu.' })
  readonly fallbackOpensAt?: string | null;
}
