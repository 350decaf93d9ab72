import { Field, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';

/** A gap or a contradiction between what agencies reported; made from codes. */
@ObjectType({ description: 'Cảnh báo: thiếu hoặc mâu thuẫn giữa các cơ quan. A gap or contradiction between agencies.' })
@Rows({ table: 'matter.warning', matter: 'matter_id' })
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
}
