import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ShortText } from '../../platform/scalars/index.js';

@ObjectType({ description: 'Người tố giác, báo tin; danh tính được giữ bí mật. Who told; the identity is protected.' })
export class Informant {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_name' })
  readonly fullName?: string;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_phone' })
  readonly phone?: string;
}
