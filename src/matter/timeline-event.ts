import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { connectionOf } from '../hub/reading/connection-types.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { DateTime, DocumentNumber, PartialDate } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';

export const ChangeKind = { REPORTED: 'REPORTED', CORRECTED: 'CORRECTED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ChangeKind = keyof typeof ChangeKind;
registerEnumType(ChangeKind, { name: 'ChangeKind', description: 'Báo cáo mới, đính chính hoặc rút. What happened to the fact.' });

/** The fact that acknowledges another is told to whom it is shown itself. */
export const EVENT_ITEMS = { column: 'kind', prefix: 'Event' } as const;
const SENT = { from: 'matter.passage', past: 'matter.passages_on', on: { event_id: 'id' } } as const;
const PASSAGE = { ...SENT, items: { ...EVENT_ITEMS, owner: 'organisation_id' } } as const;

/** What happened, as the hub tells it from codes: one item for each report, correction or withdrawal of a fact. */
@ObjectType('Event', { description: 'Sự kiện trên dòng thời gian. An item of the timeline, made from codes.' })
@Rows({ table: 'matter.event', matter: 'matter_id', owner: 'organisation_id', past: 'matter.events_on' })
export class TimelineEvent {
  @Field(() => ID, { nullable: true })
  @Reads({ column: 'id' })
  readonly id?: string;

  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly organisation?: Organisation;

  @Field(() => String, { nullable: true, description: 'Loại sự kiện, ví dụ TIP_RECEIVED.' })
  @Reads({ column: 'kind' })
  readonly kind?: string;

  @Field(() => ChangeKind, { nullable: true })
  @Reads({ column: 'change' })
  readonly change?: ChangeKind;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày xảy ra trong thực tế. When it happened.' })
  @Reads({ column: 'occurred_on' })
  readonly occurredAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Khi trung tâm ghi nhận. When the hub recorded it.' })
  @Reads({ column: 'recorded_at' })
  readonly recordedAt?: string;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt, lập từ mã.' })
  @Reads({ column: 'summary' })
  readonly summary?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'summary_en' })
  readonly summaryEn?: string;

  @Field(() => DocumentNumber, { nullable: true })
  @Reads({ column: 'document_number' })
  readonly documentNumber?: string;

  @Field(() => Agency, {
    nullable: true,
    description: 'Chuyển đến cơ quan nào: bàn giao, chuyển tuyến, hồ sơ, cáo trạng. Whom it was sent to; empty: to nobody.',
  })
  @Reads({ columnOf: { ...SENT, column: 'to_agency' } })
  readonly toAgency?: Agency;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Bên nhận đã xác nhận chưa; trống: không có bước xác nhận, hoặc bạn không được biết. Empty also where you may not know.',
  })
  @Reads({ columnOf: { ...PASSAGE, column: 'acknowledged' } })
  readonly acknowledged?: boolean;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày bên nhận xác nhận. When its recipient acknowledged it.' })
  @Reads({ columnOf: { ...PASSAGE, column: 'acknowledged_on' } })
  readonly acknowledgedOn?: string;

  @Field(() => TimelineEvent, { nullable: true, description: 'Dữ kiện xác nhận việc tiếp nhận. The item that acknowledges it.' })
  @Reads({ one: { from: 'matter.answering_event', past: 'matter.answers_on', on: { answered_id: 'id' }, items: EVENT_ITEMS } })
  readonly acknowledgedBy?: TimelineEvent;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Dữ kiện đã chờ: khi nào các cơ quan khác được thấy. When a fact that waited came to be seen by others; empty: it did not wait.',
  })
  @Reads({ columnOf: { from: 'matter.arrival', past: 'matter.arrivals_on', on: { event_id: 'id' }, column: 'joined_at' } })
  readonly joinedAt?: string;
}

export const { Connection: EventConnection } = connectionOf('Event', () => TimelineEvent);
