import { Field, InputType, ObjectType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { Page } from '../hub/reading/connection-types.js';
import { Code, FullDate, ShortText } from '../platform/scalars/index.js';
import { MatterStage } from './matter-stage.js';
import { SeriousnessClass } from './seriousness-class.js';
import { TrialMode } from './trial-mode.js';

// What is asked and what is saved of it are the same fields: a saved filter holds nothing but what its owner once asked.

@ObjectType('SavedTipFilter', { description: 'Điều kiện về nguồn tin, như đã lưu. As it was saved.' })
@InputType('TipFilter', { description: 'Điều kiện về cùng một nguồn tin của vụ việc. All of it must hold of one tip.' })
@Page()
class TipFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'false: chưa có kết quả giải quyết, cũng chưa tạm đình chỉ (BLTTHS Điều 147). false: without an outcome; true: resolved or suspended.',
  })
  readonly hasOutcome?: boolean | null;

  @Field(() => FullDate, { nullable: true, description: 'Tiếp nhận từ ngày. Received from.' })
  readonly receivedFrom?: string | null;

  @Field(() => FullDate, { nullable: true, description: 'Tiếp nhận đến ngày. Received until.' })
  readonly receivedTo?: string | null;
}

@ObjectType('SavedFilter', { description: 'Điều kiện lọc, như đã lưu. The conditions as they were saved.' })
@InputType('MatterFilter', {
  description: 'Điều kiện lọc; vụ việc chỉ khớp nếu bạn được xem trường dùng để lọc. Each filter needs the right to its field.',
})
@Page()
export class MatterFilter {
  @Field(() => [MatterStage], { nullable: true })
  readonly stage?: readonly MatterStage[] | null;

  @Field(() => Code, {
    nullable: true,
    description: 'Mã đơn vị hành chính của bất kỳ thời kỳ nào, hoặc Place.key của đúng một đơn vị; gồm mọi đơn vị bên dưới.',
  })
  readonly place?: string | null;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan tham gia.' })
  readonly agency?: Agency | null;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan đang giữ hồ sơ. The agency that holds the file now.' })
  readonly heldBy?: Agency | null;

  @Field(() => Boolean, { nullable: true, description: 'Bộ đội Biên phòng có tham gia hay không. Whether the border guard took part.' })
  readonly border?: boolean | null;

  @Field(() => Code, { nullable: true, description: 'Mã tổ chức tham gia.' })
  readonly organisation?: string | null;

  @Field(() => FullDate, { nullable: true })
  readonly openedFrom?: string | null;

  @Field(() => FullDate, { nullable: true })
  readonly openedTo?: string | null;

  @Field(() => SeriousnessClass, { nullable: true })
  readonly seriousness?: SeriousnessClass | null;

  @Field(() => ShortText, { nullable: true, description: 'Điều, hoặc điều.khoản: 150 hoặc 150.2' })
  readonly offence?: string | null;

  @Field(() => TrialMode, { nullable: true })
  readonly mode?: TrialMode | null;

  @Field(() => ShortText, {
    nullable: true,
    description:
      'Tìm trong mã, tên gọi và địa danh, không cần dấu; hoặc đúng số hiệu văn bản mà bạn được xem. Codes, titles and places, or the exact number of a document that you see.',
  })
  readonly text?: string | null;

  @Field(() => TipFilter, { nullable: true, description: 'Có nguồn tin như vậy. Has such a tip.' })
  readonly tip?: TipFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ vụ việc bạn được phân công. Those assigned to you; false asks nothing.' })
  readonly assigned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ vụ việc có cảnh báo bạn được xem. False asks nothing.' })
  readonly warned?: boolean | null;

  @Field(() => FullDate, {
    nullable: true,
    description: 'Có thời hạn đang chạy kết thúc trước ngày này. An open deadline ends before this day.',
  })
  readonly dueBefore?: string | null;
}
