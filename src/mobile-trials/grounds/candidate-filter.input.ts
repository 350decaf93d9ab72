import { Field, InputType } from 'type-graphql';
import { SeriousnessClass } from '../../matter/seriousness-class.js';
import { Code, FullDate, ShortText } from '../../platform/scalars/index.js';

@InputType({ description: 'Điều kiện lọc; thứ hạng được tính trong các vụ khớp. Ranks are among those that match.' })
export class MobileTrialCandidateFilter {
  @Field(() => Code, { nullable: true, description: 'Mã tòa án đã thụ lý.' })
  readonly court?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính của bất kỳ thời kỳ nào, gồm mọi đơn vị bên dưới.' })
  readonly place?: string | null;

  @Field(() => ShortText, { nullable: true, description: 'Điều, hoặc điều.khoản: 150 hoặc 150.2' })
  readonly offence?: string | null;

  @Field(() => SeriousnessClass, { nullable: true })
  readonly seriousness?: SeriousnessClass | null;

  @Field(() => FullDate, { nullable: true, description: 'Phải mở phiên tòa muộn nhất vào ngày này hoặc trước đó.' })
  readonly latestDayTo?: string | null;
}
