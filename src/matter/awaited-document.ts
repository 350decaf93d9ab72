import { Field, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { DocumentNumber } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';

/** What a provisional matter waits for: what its own reporter wrote, and nothing of whether it is there. */
@ObjectType({
  description:
    'Văn bản hoặc mã mà vụ việc tạm của bạn viện dẫn, đúng như bạn đã ghi; không nói văn bản đó có trong trung tâm hay không. What your provisional matter waits for, as you wrote it.',
})
@Rows({ table: 'matter.awaited', matter: 'matter_id' })
export class AwaitedDocument {
  @Field(() => DocumentNumber, { nullable: true })
  @Reads({ column: 'number' })
  readonly documentNumber?: string;

  @Field(() => String, { nullable: true, description: 'Loại văn bản, ví dụ QĐ.' })
  @Reads({ column: 'type' })
  readonly documentType?: string;

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'year' })
  readonly year?: number;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan ban hành, nếu đã ghi. Its issuer, where it was named.' })
  @Reads({ one: { on: { id: 'issuer_id' } } })
  readonly issuer?: Organisation;

  @Field(() => String, { nullable: true, description: 'Mã vụ việc đã ghi. The code of a matter, where one was given.' })
  @Reads({ column: 'code' })
  readonly code?: string;
}
