import { Field, InputType, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ShortText } from '../../platform/scalars/index.js';
import { AccusedIdentifierKind } from './accused-words.js';

@ObjectType({ description: 'Số giấy tờ của bị can; có thể có nhiều hoặc không có. A person may have several, or none.' })
export class AccusedIdentifier {
  @Field(() => AccusedIdentifierKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: AccusedIdentifierKind;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'number' })
  readonly number?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Số có đúng cấu trúc và khớp năm sinh, giới tính đã báo cáo hay không; chỉ là dấu hiệu để kiểm tra lại.',
  })
  @Reads({ column: 'plausible' })
  readonly plausible?: boolean;
}

@InputType()
export class AccusedIdentifierInput {
  @Field(() => AccusedIdentifierKind)
  readonly kind!: AccusedIdentifierKind;

  @Field(() => ShortText)
  readonly number!: string;
}
