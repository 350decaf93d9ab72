import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';

export const VictimIdentifierKind = {
  CITIZEN_ID: 'CITIZEN_ID',
  PASSPORT: 'PASSPORT',
  BIRTH_CERTIFICATE: 'BIRTH_CERTIFICATE',
  OTHER: 'OTHER',
} as const;
export type VictimIdentifierKind = keyof typeof VictimIdentifierKind;
registerEnumType(VictimIdentifierKind, { name: 'VictimIdentifierKind', description: 'Loại giấy tờ tùy thân.' });

@ObjectType({ description: 'Giấy tờ tùy thân; một người có thể có nhiều hoặc không có. A paper that names the person.' })
export class VictimIdentifier {
  @Field(() => VictimIdentifierKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: VictimIdentifierKind;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'number' })
  readonly number?: string;
}

/** Who a victim is: never a field of a case, read only through permission rows of its own. */
@ObjectType({ description: 'Danh tính; phải giữ bí mật (Luật 53/2024/QH15 Điều 3 khoản 10). Who the person is.' })
export class VictimIdentity {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'full_name' })
  readonly fullName?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'date_of_birth' })
  readonly dateOfBirth?: string;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'phone' })
  readonly phone?: string;

  @Field(() => ShortText, { nullable: true, description: 'Nơi cư trú, không phải nơi tạm lánh.' })
  @Reads({ column: 'address' })
  readonly address?: string;

  @Field(() => [VictimIdentifier], { nullable: true })
  @Reads({ elements: 'identifiers' })
  readonly identifiers?: readonly VictimIdentifier[];
}
