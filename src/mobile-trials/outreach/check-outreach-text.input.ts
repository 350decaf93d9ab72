import { Field, ID, InputType, Int } from 'type-graphql';
import { Code, Year } from '../../platform/scalars/index.js';
import { OutreachPlace, OutreachPurpose } from './outreach-words.js';

@InputType({
  description: 'Những gì một văn bản nêu về người trong vụ án, theo mã; không gửi chính văn bản. What a text says of a person, in codes.',
})
export class CheckOutreachText {
  @Field(() => ID)
  readonly matterId!: string;

  @Field(() => OutreachPurpose)
  readonly purpose!: OutreachPurpose;

  @Field(() => Code, { description: 'Mã xã, phường, thị trấn mà văn bản nói đến, kể cả khi chỉ nêu đơn vị lớn hơn.' })
  readonly commune!: string;

  @Field(() => OutreachPlace, { nullable: true, description: 'Địa danh được nêu; trống: xã, phường, thị trấn.' })
  readonly place?: OutreachPlace | null;

  @Field(() => Year, { nullable: true })
  readonly year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Tháng, từ 1 đến 12; chỉ cùng với năm.' })
  readonly month?: number | null;

  @Field(() => Code, { nullable: true, description: 'Nhóm tuổi, ví dụ 18_24.' })
  readonly ageBand?: string | null;

  @Field(() => Code, { nullable: true, description: 'FEMALE hoặc MALE.' })
  readonly sex?: string | null;

  @Field(() => Code, { nullable: true, description: 'Điều luật của Bộ luật Hình sự, ví dụ 150.' })
  readonly offence?: string | null;

  @Field(() => Code, { nullable: true, description: 'Phương thức tiếp cận, theo danh mục RECRUITMENT_METHOD.' })
  readonly method?: string | null;

  @Field(() => Code, { nullable: true, description: 'Quan hệ với người bị nêu, ví dụ NEIGHBOUR.' })
  readonly relation?: string | null;
}
