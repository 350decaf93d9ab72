import { Field, InputType, Int } from 'type-graphql';
import { Agency } from '../../hub/identity/agency.js';
import { Code } from '../../platform/scalars/index.js';
import { MatterStage } from '../matter-stage.js';
import { SeriousnessClass } from '../seriousness-class.js';

@InputType({
  description:
    'Điều kiện thống kê; vụ việc chỉ được đếm nếu bạn được xem trường dùng để lọc. A matter counts only where you see the field it is filtered by.',
})
export class FigureFilter {
  @Field(() => Int, { nullable: true, description: 'Từ năm mở. From the year of opening; of victims, of their reception.' })
  readonly yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Đến hết năm mở. To the end of the year of opening; of victims, of their reception.' })
  readonly yearTo?: number | null;

  @Field(() => [MatterStage], { nullable: true, description: 'Giai đoạn hiện tại. The current stage.' })
  readonly stage?: readonly MatterStage[] | null;

  @Field(() => Code, {
    nullable: true,
    description:
      'Mã đơn vị hành chính của bất kỳ thời kỳ nào, hoặc Place.key; gồm mọi đơn vị bên dưới. A unit of any era with all below it.',
  })
  readonly place?: string | null;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan đang giữ hồ sơ. The agency that holds the file.' })
  readonly heldBy?: Agency | null;

  @Field(() => Boolean, { nullable: true, description: 'Bộ đội Biên phòng có tham gia hay không. Whether the border guard took part.' })
  readonly border?: boolean | null;

  @Field(() => SeriousnessClass, { nullable: true, description: 'Phân loại tội phạm. Class of the offence.' })
  readonly seriousness?: SeriousnessClass | null;
}
