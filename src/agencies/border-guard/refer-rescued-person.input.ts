import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { Code, Country, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { BorderPersonSex } from './border-person-sex.js';

@InputType()
class RescuedPersonIdentityInput {
  @Field(() => ShortText)
  readonly fullName!: string;

  @Field(() => PartialDate, { nullable: true })
  readonly dateOfBirth?: string | null;
}

@InputType({ description: 'Chuyển người được giải cứu đến cơ quan bảo trợ xã hội; mỗi người một văn bản.' })
export class ReferRescuedPerson extends ReportInput {
  @Field(() => Code, { description: 'Mã cơ quan tiếp nhận.' })
  readonly recipient!: string;

  @Field(() => PartialDate, { nullable: true })
  readonly referredOn?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Biên bản ngăn chặn, phát hiện.' })
  readonly interception?: DocumentReferenceInput | null;

  @Field(() => BorderPersonSex, { nullable: true })
  readonly sex?: BorderPersonSex | null;

  @Field(() => Boolean, { nullable: true })
  readonly minor?: boolean | null;

  @Field(() => Country, { nullable: true })
  readonly nationality?: string | null;

  @Field(() => RescuedPersonIdentityInput, { nullable: true })
  readonly identity?: RescuedPersonIdentityInput | null;
}
