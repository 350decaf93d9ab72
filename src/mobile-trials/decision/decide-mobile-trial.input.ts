import { Field, ID, InputType } from 'type-graphql';
import { FullDate } from '../../platform/scalars/index.js';
import { DecisionAct, DecisionSigner } from './decision-words.js';

@InputType({
  description: 'Một chữ ký; quyết định có hiệu lực khi hai người khác nhau cùng ký. One signature: two different persons decide.',
})
export class DecideMobileTrial {
  @Field(() => ID)
  readonly proposalId!: string;

  @Field(() => DecisionAct)
  readonly act!: DecisionAct;

  @Field(() => DecisionSigner)
  readonly signedAs!: DecisionSigner;

  @Field(() => String, { description: 'Luôn phải nêu lý do; không nêu tên hoặc chi tiết về người tham gia tố tụng.' })
  readonly reasons!: string;

  @Field(() => FullDate, { nullable: true, description: 'Bỏ trống: như người kia đã ký, nếu không thì như đề xuất.' })
  readonly plannedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Địa điểm trong danh mục; bỏ trống: như người kia đã ký, nếu không thì như đề xuất.' })
  readonly venueId?: string | null;

  @Field(() => String, { nullable: true, description: 'Số quyết định đưa vụ án ra xét xử ghi địa điểm này.' })
  readonly trialDecisionNumber?: string | null;

  @Field(() => String, { nullable: true })
  readonly documentNumber?: string | null;

  @Field(() => String, {
    description: 'rulesVersion như mobileTrialEligibility đã trả lời cho ngày, địa điểm và hình thức đó, với cùng mục đích.',
  })
  readonly seenRulesVersion!: string;

  @Field(() => String, {
    description: 'gatesDigest như mobileTrialEligibility đã trả lời cho ngày, địa điểm và hình thức đó, với cùng mục đích.',
  })
  readonly seenGatesDigest!: string;
}
