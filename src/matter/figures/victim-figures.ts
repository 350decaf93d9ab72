import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { FigureState } from './figure-cell.js';

/** How many persons; where it is small, or would let a small one be worked out, that it is hidden. */
@ObjectType({ description: 'Số người của một giá trị. How many persons have a value.' })
export class VictimCell {
  @Field(() => FigureState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: FigureState;

  @Field(() => String, { nullable: true, description: 'Mã của giá trị; trống khi không phải VALUE. Its code.' })
  @Reads({ column: 'value' })
  readonly value?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên gọi bằng tiếng Việt.' })
  @Reads({ column: 'label' })
  readonly label?: string;

  @Field(() => String, { nullable: true, description: 'In English; names of places stay Vietnamese.' })
  @Reads({ column: 'labelEn' })
  readonly labelEn?: string;

  @Field(() => Int, { nullable: true, description: 'Trống: bị ẩn. Null: hidden.' })
  @Reads({ column: 'count' })
  readonly count?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Bị ẩn vì quá ít, hoặc để ô khác không tính ra được; các ô bị ẩn gộp thành một ô không tên. Hidden values are one cell without a name.',
  })
  @Reads({ column: 'suppressed' })
  readonly suppressed?: boolean;
}

@ObjectType({
  description:
    'Nạn nhân và người đang được xác định là nạn nhân, chỉ là số đếm; ô dưới 5 bị ẩn. Counts only, cells under 5 hidden, each year by itself.',
})
export class VictimFigures {
  @Field(() => Int, { nullable: true, description: 'Trống: có năm bị ẩn. Null: one of the years is hidden.' })
  @Reads({ column: 'total' })
  readonly total?: number | null;

  @Field(() => [VictimCell], { nullable: true, description: 'Theo năm tiếp nhận. By the year of reception.' })
  @Reads({ column: 'byYear' })
  readonly byYear?: readonly VictimCell[];

  @Field(() => [VictimCell], { nullable: true, description: 'Theo cấp huyện năm 2019 của vụ việc. By the matter’s district of 2019.' })
  @Reads({ column: 'byFormerDistrict' })
  readonly byFormerDistrict?: readonly VictimCell[];

  @Field(() => [VictimCell], { nullable: true, description: 'Theo giới tính. By sex.' })
  @Reads({ column: 'bySex' })
  readonly bySex?: readonly VictimCell[];

  @Field(() => [VictimCell], { nullable: true, description: 'Theo nhóm tuổi khi bị xâm hại. By the age at the time of the offence.' })
  @Reads({ column: 'byAgeBand' })
  readonly byAgeBand?: readonly VictimCell[];
}
