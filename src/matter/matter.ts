import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { declared } from '../hub/reading/declared.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { DateTime, PartialDate } from '../platform/scalars/index.js';
import { AwaitedDocument } from './awaited-document.js';
import { Contradiction } from './contradiction.js';
import { Deadline } from './deadline.js';
import { Holding } from './holding.js';
import { Organisation } from './organisation.entity.js';
import { Participant } from './participant.js';
import { Place } from './place.entity.js';
import { MatterStage } from './matter-stage.js';
import { EVENT_ITEMS, EventConnection } from './timeline-event.js';
import { Warning } from './warning.js';

export const EventOrder = { OCCURRED: 'OCCURRED', OCCURRED_LATEST_FIRST: 'OCCURRED_LATEST_FIRST' } as const;
export type EventOrder = keyof typeof EventOrder;
registerEnumType(EventOrder, { name: 'EventOrder', description: 'Thứ tự dòng thời gian. Order of the timeline.' });

const occurred = [
  { column: 'occurred_on', coordinate: 'Event.occurredAt' },
  { column: 'kind' },
  { column: 'document_number', coordinate: 'Event.documentNumber' },
] as const;

export const LinkKind = { SPLIT: 'SPLIT', JOINED: 'JOINED' } as const;
export type LinkKind = keyof typeof LinkKind;
registerEnumType(LinkKind, { name: 'LinkKind', description: 'SPLIT: tách vụ án; JOINED: nhập vụ án (BLTTHS Điều 170).' });

/** What the agencies' facts share: from the first tip to a judgment in force. Each agency adds its part. */
@ObjectType('Matter', { description: 'Vụ việc (vụ án sau khi khởi tố) mà các cơ quan cùng theo dõi. What the agencies follow together.' })
@Rows({ table: 'matter.matter', matter: 'id', isMatter: true, past: 'matter.matter_on' })
export class Matter {
  @Field(() => ID, { description: 'Mã hệ thống, không đổi.' })
  @Reads({ column: 'id' })
  readonly id!: string;

  @Field(() => String, { description: 'Mã vụ việc của trung tâm: LT-<năm>-<số>; các chữ số được rút ngẫu nhiên, không đếm.' })
  @Reads({ column: 'code' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Tên gọi lập từ mã, không chứa nội dung được báo cáo. Made by the hub from codes.' })
  @Reads({ column: 'title' })
  readonly title?: string;

  @Field(() => MatterStage, { description: 'Giai đoạn hiện tại. The current stage.' })
  @Reads({ column: 'stage' })
  readonly stage!: MatterStage;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày của dữ kiện sớm nhất trong hồ sơ.' })
  @Reads({ column: 'opened_on' })
  readonly openedOn?: string;

  @Field(() => DateTime, { nullable: true, description: 'Thay đổi gần nhất mà bạn được biết. Last change of what shows the status.' })
  @Reads({ column: 'changed_status' })
  readonly changedAt?: string;

  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Field(() => [Participant], { nullable: true })
  @Reads({
    many: {
      on: { matter_id: 'id' },
      orderBy: ['since', 'agency', 'organisation_id'],
      items: { column: 'agency', prefix: 'Participant' },
      anyOf: { relation: [2, 4] },
    },
  })
  readonly participants?: readonly Participant[];

  @Field(() => Organisation, {
    nullable: true,
    description: 'Cơ quan đang chủ trì. The body that leads: the last acknowledged holder of the file.',
  })
  @Reads({ one: { on: { id: 'lead_organisation_id' } } })
  readonly ledBy?: Organisation;

  @Field(() => Holding, {
    nullable: true,
    description: 'Đang giữ hồ sơ: cơ quan xác nhận tiếp nhận sau cùng. Who holds the file now, and since when.',
  })
  @Reads({ one: { on: { matter_id: 'id' }, where: { leads: true } } })
  readonly holder?: Holding;

  @Field(() => [Holding], { nullable: true, description: 'Hồ sơ đi từ cơ quan nào đến cơ quan nào. The holders of the file, in order.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['ordinal'], items: { ...EVENT_ITEMS, owner: 'organisation_id' } } })
  readonly holders?: readonly Holding[];

  @Field(() => [AwaitedDocument], {
    nullable: true,
    description:
      'Vụ việc tạm của riêng bạn, chờ cơ quan chủ trì tiếp nhận: chờ văn bản nào; trống: không phải vụ việc tạm. What your own provisional matter waits for.',
  })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['type', 'year', 'number', 'code'] } })
  readonly pending?: readonly AwaitedDocument[];

  @Field(() => [Contradiction], {
    nullable: true,
    description: 'Các cơ quan ghi khác nhau về cùng một việc. What agencies tell differently, side by side.',
  })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['kind', 'subject'], items: { column: 'kind', prefix: 'Contradiction' } } })
  readonly contradictions?: readonly Contradiction[];

  @Field(() => [Warning], { nullable: true })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['kind', 'subject'], items: { column: 'kind', prefix: 'Warning' } } })
  readonly warnings?: readonly Warning[];

  @Field(() => [Deadline], { nullable: true })
  @Reads({
    many: { on: { matter_id: 'id' }, orderBy: ['starts_on', 'rule', 'variant', 'subject'], items: { column: 'rule', prefix: 'Deadline' } },
  })
  readonly deadlines?: readonly Deadline[];

  @Field(() => [MatterLink], { nullable: true, description: 'Vụ án tách, nhập. Cases split from this one or joined with it.' })
  @Reads({ many: { on: { from_matter: 'id' }, orderBy: ['kind', 'to_matter'], matterSeen: 'to_matter' } })
  readonly related?: readonly MatterLink[];

  @Field(() => EventConnection, { nullable: true, description: 'Dòng thời gian: mọi dữ kiện bạn được biết, xếp theo ngày xảy ra.' })
  @Reads({
    connection: {
      node: 'Event',
      on: { matter_id: 'id' },
      items: { column: 'kind', prefix: 'Event' },
      orders: { OCCURRED: { columns: occurred }, OCCURRED_LATEST_FIRST: { columns: occurred, descending: true } },
      defaultOrder: 'OCCURRED',
    },
  })
  timeline(
    @Arg('first', () => Int, { nullable: true, description: 'Nhiều nhất 100.' }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
    @Arg('order', () => EventOrder, { nullable: true }) _order?: EventOrder,
  ): null {
    return declared();
  }
}

/** A case that was split from another, or joined with it, stays a matter of its own. */
@ObjectType({ description: 'Liên hệ giữa hai vụ án. A link to a matter of its own.' })
@Rows({ table: 'matter.link', matter: 'from_matter' })
class MatterLink {
  @Field(() => LinkKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: LinkKind;

  @Field(() => Matter, {
    nullable: true,
    description: 'Trống nếu bạn không được biết vụ việc đó. Null where that matter does not exist for you.',
  })
  @Reads({ one: { on: { id: 'to_matter' } } })
  readonly matter?: Matter;
}
