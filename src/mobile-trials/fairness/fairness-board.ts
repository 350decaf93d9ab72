import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Amount, FullDate } from '../../platform/scalars/index.js';
import { boardOf } from './board-of.js';

export const FairnessDimension = { OFFENCE: 'OFFENCE', FORMER_DISTRICT: 'FORMER_DISTRICT', SENTENCE: 'SENTENCE' } as const;
export type FairnessDimension = keyof typeof FairnessDimension;
registerEnumType(FairnessDimension, {
  name: 'FairnessDimension',
  description: 'Theo tội danh nặng nhất, cấp huyện trước đây, mức án nặng nhất.',
});

@ObjectType({ description: 'Số vụ đã xét xử và số vụ xét xử lưu động của một giá trị. Trials of one value of a dimension.' })
class FairnessCount {
  @Field(() => FairnessDimension, { nullable: true })
  @Reads({ column: 'dimension' })
  readonly dimension?: FairnessDimension;

  @Field(() => String, { nullable: true, description: 'Mã; UNKNOWN: chưa rõ.' })
  @Reads({ column: 'value' })
  readonly value?: string;

  @Field(() => String, { nullable: true, description: 'Tên gọi, nếu giá trị là một địa danh. What a place is called.' })
  @Reads({ column: 'name' })
  readonly name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Số vụ đã tuyên án sơ thẩm; trống: quá ít để nêu.' })
  @Reads({ column: 'tried' })
  readonly tried?: number | null;

  @Field(() => Int, { nullable: true, description: 'Trong đó xét xử lưu động; trống: quá ít để nêu.' })
  @Reads({ column: 'triedOnTheRoad' })
  readonly triedOnTheRoad?: number | null;

  @Field(() => Float, { nullable: true })
  @Reads({ column: 'share' })
  readonly share?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Có ô bị ẩn vì quá ít, hoặc để ô khác không tính ra được. A cell is hidden.' })
  @Reads({ column: 'suppressed' })
  readonly suppressed?: boolean;
}

@ObjectType({ description: 'Một điều kiện vướng mới phát sinh giữa lúc quyết định và ngày xét xử. A gate that closed before the morning.' })
class NearMissedGate {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => Int, { nullable: true, description: 'Trống: quá ít để nêu.' })
  @Reads({ column: 'count' })
  readonly count?: number | null;
}

const NEEDS = ['first_day', 'last_day', 'counted', 'held', 'near_missed'] as const;
const board = (part: keyof ReturnType<typeof boardOf>) =>
  Reads({ compute: { needs: NEEDS, run: (row, { knowledge }) => boardOf(row, knowledge)[part] } });

/** Who is tried on the road against all who are tried here. Figures only, and none that is small enough to mean somebody. */
@ObjectType({ description: 'Ai bị xét xử lưu động so với tất cả các vụ đã xét xử. Who is tried on the road against all tried here.' })
export class MobileTrialFairness {
  @Field(() => FullDate, { nullable: true, description: 'Ngày đầu được tính: năm tính trọn. Years count wholly.' })
  @board('firstDay')
  readonly firstDay?: string;

  @Field(() => FullDate, { nullable: true })
  @board('lastDay')
  readonly lastDay?: string;

  @Field(() => [FairnessCount], { nullable: true })
  @board('by')
  readonly by?: readonly FairnessCount[];

  @Field(() => Amount, { nullable: true, description: 'Chi phí trung bình một phiên tòa lưu động đã mở.' })
  @board('costPerTrial')
  readonly costPerTrial?: number | null;

  @Field(() => Amount, { nullable: true, description: 'Chi phí trung bình một người dự.' })
  @board('costPerAttendee')
  readonly costPerAttendee?: number | null;

  @Field(() => String, { nullable: true })
  @board('currency')
  readonly currency?: string;

  @Field(() => [NearMissedGate], { nullable: true })
  @board('nearMissedGates')
  readonly nearMissedGates?: readonly NearMissedGate[];

  @Field(() => String, { nullable: true, description: 'Con số nói về điều gì.' })
  @board('note')
  readonly note?: string;

  @Field(() => String, { nullable: true, description: 'What the figures speak of.' })
  @board('noteEn')
  readonly noteEn?: string;
}
