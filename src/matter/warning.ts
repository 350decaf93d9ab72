import { Field, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { EVENT_ITEMS, TimelineEvent } from './timeline-event.js';

/** A gap or a contradiction between what agencies reported; made from codes. */
@ObjectType({ description: 'Cảnh báo: thiếu hoặc mâu thuẫn giữa các cơ quan. A gap or contradiction between agencies.' })
@Rows({ table: 'matter.warning', matter: 'matter_id', past: 'matter.warnings_on' })
export class Warning {
  @Field(() => String, { nullable: true, description: 'Mã cảnh báo.' })
  @Reads({ column: 'kind' })
  readonly kind?: string;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt, lập từ mã.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'message_en' })
  readonly messageEn?: string;

  @Field(() => [TimelineEvent], { nullable: true, description: 'Các mục của dòng thời gian mà cảnh báo nói đến. The items it is about.' })
  @Reads({
    many: {
      from: 'matter.warned_event',
      past: 'matter.warned_on',
      on: { matter_id: 'matter_id', warning: 'kind', warning_subject: 'subject' },
      orderBy: ['occurred_on', 'kind', 'id'],
      items: EVENT_ITEMS,
    },
  })
  readonly items?: readonly TimelineEvent[];
}
