import { Field, ID, InputType } from 'type-graphql';
import { ClosingGround, OpinionCapacity, OpinionPosition } from './opinion-words.js';

@InputType({ description: 'Ý kiến về một đề xuất xét xử lưu động; gửi lại thì thay bằng phiên bản mới.' })
export class GiveMobileTrialOpinion {
  @Field(() => ID)
  readonly proposalId!: string;

  @Field(() => OpinionCapacity)
  readonly capacity!: OpinionCapacity;

  @Field(() => OpinionPosition)
  readonly position!: OpinionPosition;

  @Field(() => String, { nullable: true, description: 'Bắt buộc khi không đồng ý; không nêu tên hoặc chi tiết về người tham gia tố tụng.' })
  readonly reasons?: string | null;

  @Field(() => [String], { nullable: true, description: 'Bắt buộc khi đồng ý kèm điều kiện.' })
  readonly conditions?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Số công văn. Number of the letter.' })
  readonly documentNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'Mã cơ quan có ý kiến, khi tòa án ghi nhận thay (VENUE, DEFENCE).' })
  readonly onBehalfOf?: string | null;

  @Field(() => ClosingGround, { nullable: true, description: 'Chỉ với ý kiến không đồng ý. Only with a refusal.' })
  readonly closing?: ClosingGround | null;
}
