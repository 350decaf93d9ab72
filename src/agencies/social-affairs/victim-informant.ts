import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ShortText } from '../../platform/scalars/index.js';

@ObjectType({ description: 'Người báo tin về nạn nhân cho cơ quan hỗ trợ; được giữ bí mật. Who told social affairs; protected.' })
export class VictimInformant {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_name' })
  readonly fullName?: string;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_phone' })
  readonly phone?: string;
}
