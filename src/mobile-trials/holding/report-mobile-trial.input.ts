import { Field, ID, InputType } from 'type-graphql';
import { Count, DateTime } from '../../platform/scalars/index.js';
import { BudgetLine } from './budget.js';
import { HeldOutcome, IncidentKind, NotHeldReason } from './holding-words.js';

@InputType({ description: 'Kết quả của một phiên tòa lưu động đã được quyết định. Bản án và kháng cáo không khai ở đây.' })
export class ReportMobileTrial {
  @Field(() => ID, { description: 'Mã của đề xuất hoặc của một quyết định về đề xuất đó.' })
  readonly mobileTrialId!: string;

  @Field(() => HeldOutcome)
  readonly outcome!: HeldOutcome;

  @Field(() => NotHeldReason, { nullable: true, description: 'Bắt buộc khi không xét xử lưu động như đã quyết định.' })
  readonly reason?: NotHeldReason | null;

  @Field(() => DateTime, { nullable: true })
  readonly startedAt?: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly endedAt?: string | null;

  @Field(() => Count, { nullable: true, description: 'Số người dự.' })
  readonly attendance?: number | null;

  @Field(() => Count, { nullable: true, description: 'Số câu hỏi của người dự.' })
  readonly questionsAsked?: number | null;

  @Field(() => [BudgetLine], { nullable: true, description: 'Chi phí thực tế theo nguồn.' })
  readonly costs?: BudgetLine[] | null;

  @Field(() => [IncidentKind], { nullable: true })
  readonly incidents?: IncidentKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Đúng ngày, nơi, hình thức đã thông báo; trống: trung tâm đối chiếu.' })
  readonly heldAsAnnounced?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Đồng thời là phiên tòa rút kinh nghiệm.' })
  readonly peerLearning?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Là án điểm.' })
  readonly keyCase?: boolean | null;
}
