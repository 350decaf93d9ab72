import { Field, Int, ObjectType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { DateTime, PartialDate } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';
import { EVENT_ITEMS, TimelineEvent } from './timeline-event.js';

@ObjectType({ description: 'Điều một bên ghi nhận. What one side says, as codes and dates.' })
@Rows({ table: 'matter.claim', matter: 'matter_id', past: 'matter.claims_on' })
export class Claim {
  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly organisation?: Organisation;

  @Field(() => TimelineEvent, { nullable: true, description: 'Mục của dòng thời gian ghi điều đó.' })
  @Reads({ one: { on: { id: 'event_id' }, items: EVENT_ITEMS } })
  readonly item?: TimelineEvent;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày theo bên này. The day that this side tells.' })
  @Reads({ column: 'occurred_on' })
  readonly day?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mã khác nhau: kết quả xác định, hình thức xét xử, bước tố tụng. The code told differently.',
  })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => Int, { nullable: true, description: 'Số người theo bên này. The number of people that this side tells.' })
  @Reads({ column: 'persons' })
  readonly persons?: number;

  @Field(() => Organisation, { nullable: true, description: 'Tòa án theo bên này. The court that this side names.' })
  @Reads({ one: { on: { id: 'court_id' } } })
  readonly court?: Organisation;

  @Field(() => DateTime, { nullable: true, description: 'Khi trung tâm ghi nhận. When the hub recorded it.' })
  @Reads({ column: 'recorded_at' })
  readonly recordedAt?: string;
}
