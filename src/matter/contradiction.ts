import { Field, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { Claim } from './claim.js';

/** Agencies tell one thing differently. The hub puts what they say side by side and does not decide who is right. */
@ObjectType({ description: 'Ghi nhận khác nhau về cùng một việc; trung tâm không kết luận bên nào đúng. One thing told differently.' })
@Rows({ table: 'matter.contradiction', matter: 'matter_id', past: 'matter.contradictions_on' })
export class Contradiction {
  @Field(() => String, { nullable: true, description: 'Mã, ví dụ RECEIVED_BEFORE_HANDOVER.' })
  @Reads({ column: 'kind' })
  readonly kind?: string;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt, lập từ mã.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'message_en' })
  readonly messageEn?: string;

  @Field(() => [Claim], { nullable: true, description: 'Mỗi bên ghi gì. What each side says.' })
  @Reads({
    many: {
      on: { matter_id: 'matter_id', contradiction: 'kind', subject: 'subject' },
      orderBy: ['occurred_on', 'agency', 'kind', 'event_id'],
    },
  })
  readonly claims?: readonly Claim[];
}
