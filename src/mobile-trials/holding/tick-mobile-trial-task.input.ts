import { Field, ID, InputType } from 'type-graphql';
import { Code } from '../../platform/scalars/index.js';

@InputType({ description: 'Đánh dấu một việc phải chuẩn bị là đã xong, hoặc chưa. Marks a task as done, or as not done.' })
export class TickMobileTrialTask {
  @Field(() => ID, { description: 'Mã của đề xuất hoặc của một quyết định về đề xuất đó.' })
  readonly mobileTrialId!: string;

  @Field(() => Code, { description: 'Loại việc theo danh mục.' })
  readonly kind!: string;

  @Field(() => Boolean)
  readonly done!: boolean;
}
