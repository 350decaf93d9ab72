import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { Count, Country, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { VictimIdentifierKind } from './victim-identity.js';
import { ReceptionChannel, VictimAgeBand, VictimMinor, VictimSex } from './victim-words.js';

@InputType()
class VictimIdentifierInput {
  @Field(() => VictimIdentifierKind)
  readonly kind!: VictimIdentifierKind;

  @Field(() => ShortText)
  readonly number!: string;
}

@InputType()
class VictimIdentityInput {
  @Field(() => ShortText)
  readonly fullName!: string;

  @Field(() => PartialDate, { nullable: true })
  readonly dateOfBirth?: string | null;

  @Field(() => ShortText, { nullable: true })
  readonly phone?: string | null;

  @Field(() => ShortText, { nullable: true })
  readonly address?: string | null;

  @Field(() => [VictimIdentifierInput], { nullable: true })
  readonly identifiers?: readonly VictimIdentifierInput[] | null;
}

@InputType()
class VictimInformantInput {
  @Field(() => ShortText)
  readonly fullName!: string;

  @Field(() => ShortText, { nullable: true })
  readonly phone?: string | null;
}

@InputType({ description: 'Tiếp nhận nạn nhân hoặc người đang trong quá trình xác định; mỗi người một lần tiếp nhận.' })
export class ReceiveVictim extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly receivedOn?: string | null;

  @Field(() => ReceptionChannel, { nullable: true })
  readonly channel?: ReceptionChannel | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Văn bản chuyển tuyến, kèm cơ quan ban hành.' })
  readonly referral?: DocumentReferenceInput | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Ngày xảy ra hành vi; cùng ngày sinh cho biết tuổi khi đó. With the date of birth it gives the age.',
  })
  readonly offenceOn?: string | null;

  @Field(() => VictimAgeBand, { nullable: true, description: 'Bỏ trống: tính từ ngày sinh và offenceOn.' })
  readonly ageBand?: VictimAgeBand | null;

  @Field(() => VictimMinor, { nullable: true, description: 'Bỏ trống: tính từ ngày sinh, nhóm tuổi và offenceOn.' })
  readonly minor?: VictimMinor | null;

  @Field(() => VictimSex, { nullable: true })
  readonly sex?: VictimSex | null;

  @Field(() => Country, { nullable: true })
  readonly nationality?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Bỏ trống: theo quốc tịch.' })
  readonly foreigner?: boolean | null;

  @Field(() => Count, { nullable: true })
  readonly accompanyingMinors?: number | null;

  @Field(() => VictimIdentityInput, { nullable: true })
  readonly identity?: VictimIdentityInput | null;

  @Field(() => VictimInformantInput, { nullable: true, description: 'Người báo tin về nạn nhân.' })
  readonly informant?: VictimInformantInput | null;
}
