import { Field, Float, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ChosenMatter } from '../chosen-matter.js';
import { GroundKind } from './ground-kind.js';

/** How far a ground's weight is from the one at which the order would turn. */
@ObjectType({
  description:
    'Trọng số gần nhất tại đó vụ này ngang điểm rồi đổi chỗ với một vụ khác: w + 4·(s_j − s_i)/(q_i − q_j). Nearest in exact fractions; of equally near ones the lower weight, then the rival that stands higher.',
})
export class Sensitivity {
  @Field(() => GroundKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: GroundKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Làm tròn đến hai chữ số thập phân. Trống: không có trọng số nào từ 0 đến 100. Rounded half away from zero.',
  })
  @Reads({ column: 'weightAtSwap' })
  readonly weightAtSwap?: number | null;

  @Field(() => ChosenMatter, { nullable: true, description: 'Vụ đổi chỗ. The matter it would change places with.' })
  @Reads({ one: { on: { id: 'rivalId' } } })
  readonly rival?: ChosenMatter | null;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;
}
