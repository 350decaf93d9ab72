import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../../hub/identity/agency.js';
import { Reads } from '../../hub/reading/reads.js';
import { MatterStage } from '../matter-stage.js';
import { SeriousnessClass } from '../seriousness-class.js';

export const FigureState = { VALUE: 'VALUE', UNKNOWN: 'UNKNOWN', NOT_ASSIGNABLE: 'NOT_ASSIGNABLE', NOT_SHOWN: 'NOT_SHOWN' } as const;
export type FigureState = keyof typeof FigureState;
registerEnumType(FigureState, {
  name: 'FigureState',
  description: 'Ô nói về điều gì. What a cell speaks of.',
  valuesConfig: {
    VALUE: { description: 'Một giá trị. A value.' },
    UNKNOWN: { description: 'Chưa có dữ kiện. Not recorded.' },
    NOT_ASSIGNABLE: { description: 'Địa bàn đã được chia hoặc nhập, không quy về một đơn vị. No single unit of that time.' },
    NOT_SHOWN: { description: 'Bạn không được xem trường này trong các vụ việc đó. You may not see the field in these matters.' },
  },
});

/** What a page puts into the filter of matters to list what a cell counted. */
@ObjectType({ description: 'Điều kiện của danh sách vụ việc ứng với một ô. The filter of matters that lists what a cell counted.' })
export class FigureList {
  @Field(() => [MatterStage], { nullable: true, description: 'Như MatterFilter.stage. As MatterFilter.stage.' })
  @Reads({ column: 'stage' })
  readonly stage?: readonly MatterStage[] | null;

  @Field(() => String, { nullable: true, description: 'Như MatterFilter.place. As MatterFilter.place.' })
  @Reads({ column: 'place' })
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'Như MatterFilter.openedFrom. As MatterFilter.openedFrom.' })
  @Reads({ column: 'openedFrom' })
  readonly openedFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Như MatterFilter.openedTo. As MatterFilter.openedTo.' })
  @Reads({ column: 'openedTo' })
  readonly openedTo?: string | null;

  @Field(() => Agency, { nullable: true, description: 'Như MatterFilter.heldBy. As MatterFilter.heldBy.' })
  @Reads({ column: 'heldBy' })
  readonly heldBy?: Agency | null;

  @Field(() => Boolean, { nullable: true, description: 'Như MatterFilter.border. As MatterFilter.border.' })
  @Reads({ column: 'border' })
  readonly border?: boolean | null;

  @Field(() => SeriousnessClass, { nullable: true, description: 'Như MatterFilter.seriousness. As MatterFilter.seriousness.' })
  @Reads({ column: 'seriousness' })
  readonly seriousness?: SeriousnessClass | null;
}

/** How many matters have one value of one dimension. */
@ObjectType({ description: 'Số vụ việc của một giá trị. How many matters have a value.' })
export class FigureCell {
  @Field(() => FigureState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: FigureState;

  @Field(() => String, {
    nullable: true,
    description:
      'Mã của giá trị: giai đoạn, năm, đơn vị hành chính, cơ quan, true hoặc false, phân loại; trống khi không phải VALUE. Its code.',
  })
  @Reads({ column: 'value' })
  readonly value?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên gọi bằng tiếng Việt.' })
  @Reads({ column: 'label' })
  readonly label?: string;

  @Field(() => String, { nullable: true, description: 'In English; names of places stay Vietnamese.' })
  @Reads({ column: 'labelEn' })
  readonly labelEn?: string;

  @Field(() => Int, { nullable: true, description: 'Số vụ việc. How many matters.' })
  @Reads({ column: 'count' })
  readonly count?: number;

  @Field(() => FigureList, {
    nullable: true,
    description: 'Mở danh sách các vụ việc đã đếm; trống nếu không có bộ lọc nào nêu đúng ô này. Null where no filter says just this cell.',
  })
  @Reads({ column: 'list' })
  readonly list?: FigureList | null;
}
