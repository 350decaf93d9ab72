import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ShortText, Year } from '../../platform/scalars/index.js';

/** Who a held suspect is: kept in a column of its own, which only those who may see names ever read. */
@ObjectType({ description: 'Danh tính đối tượng bị giữ. Who a held suspect is.' })
export class DetainedIdentity {
  @Field(() => Int, { nullable: true, description: 'Thứ tự như trong danh sách `detained`.' })
  @Reads({ column: 'ordinal' })
  readonly ordinal?: number;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'fullName' })
  readonly fullName?: string | null;

  @Field(() => Year, { nullable: true })
  @Reads({ column: 'yearOfBirth' })
  readonly yearOfBirth?: number | null;
}
