import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { GroundKind } from './ground-kind.js';
import { Weight } from './weight.js';

export const GroundUnit = { CODE: 'CODE', COUNT: 'COUNT', MONTHS: 'MONTHS', PERCENT: 'PERCENT', CLASS: 'CLASS' } as const;
export type GroundUnit = keyof typeof GroundUnit;
registerEnumType(GroundUnit, {
  name: 'GroundUnit',
  description: 'Giá trị là mã, số lần, số tháng, phần trăm hay phân loại. What the value of a ground is counted in.',
});

/** What one ground comes to for one matter. */
@ObjectType({ description: 'Một lý do được lượng hóa: points = weight × level / 4. What a ground comes to.' })
export class CandidateGround {
  @Field(() => GroundKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: GroundKind;

  @Field(() => String, {
    nullable: true,
    description: 'Trống: không có dữ liệu, tính 0 điểm. NEVER: chưa có phiên nào. Percents to one decimal, half away from zero.',
  })
  @Reads({ column: 'value' })
  readonly value?: string | null;

  @Field(() => GroundUnit, { nullable: true })
  @Reads({ column: 'unit' })
  readonly unit?: GroundUnit;

  @Field(() => Int, { nullable: true, description: 'Mức từ 0 đến 4 theo bảng bậc có hiệu lực trong ngày; trống khi không có dữ liệu.' })
  @Reads({ column: 'level' })
  readonly level?: number | null;

  @Field(() => Weight, { nullable: true, description: 'Trọng số đã dùng.' })
  @Reads({ column: 'weight' })
  readonly weight?: Weight;

  @Field(() => Float, { nullable: true, description: 'weight × level / 4, không làm tròn. Exact, in quarters.' })
  @Reads({ column: 'points' })
  readonly points?: number;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;

  @Field(() => String, { nullable: true, description: 'Giá trị lấy từ đâu. Where the value comes from.' })
  @Reads({ column: 'source' })
  readonly source?: string;

  @Field(() => FullDate, { nullable: true, description: 'Giá trị đúng đến ngày này; trống: như hồ sơ hiện có.' })
  @Reads({ column: 'asOf' })
  readonly asOf?: string | null;
}
