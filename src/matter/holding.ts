import { Field, ObjectType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { PartialDate } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';
import { EVENT_ITEMS } from './timeline-event.js';

/** Who held the file, from its receipt until the next receipt. */
@ObjectType({ description: 'Cơ quan giữ hồ sơ, từ khi nhận đến lần nhận kế tiếp. A holder of the file, until the next one.' })
@Rows({ table: 'matter.holding', matter: 'matter_id', past: 'matter.holdings_on' })
export class Holding {
  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => Organisation, { nullable: true, description: 'Trống nếu văn bản trả hồ sơ không nêu đơn vị nhận.' })
  @Reads({ one: { on: { id: 'holder_id' } } })
  readonly organisation?: Organisation;

  @Field(() => PartialDate, { nullable: true, description: 'Giữ hồ sơ từ ngày. Since when.' })
  @Reads({ columnOf: { from: 'matter.event', on: { id: 'event_id' }, column: 'occurred_on', items: EVENT_ITEMS } })
  readonly since?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Đã có dữ kiện tiếp nhận; false: hồ sơ được trả, chưa rõ đã nhận. False: sent back, no receipt known.',
  })
  @Reads({ column: 'acknowledged' })
  readonly acknowledged?: boolean;
}
