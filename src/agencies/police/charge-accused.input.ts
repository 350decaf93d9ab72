import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { OffenceInput } from '../../matter/offence.js';
import { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { Count, Country, PartialDate, ShortText, Year } from '../../platform/scalars/index.js';
import { AccusedIdentifierInput } from './accused-identifier.js';
import { AccusedSex } from './accused-words.js';
import { OffencePeriodInput } from './offence-period.js';

@InputType({ description: 'Khởi tố bị can: mỗi người một quyết định.' })
export class ChargeAccused extends ReportInput {
  @Field(() => PartialDate, { nullable: true, description: 'Ngày ra quyết định khởi tố bị can.' })
  readonly issuedOn?: string | null;

  @Field(() => Count, { nullable: true, description: 'Số thứ tự trong vụ việc; bỏ trống hoặc đã có người mang: số tiếp theo.' })
  readonly ordinal?: number | null;

  @Field(() => ShortText, { nullable: true })
  readonly fullName?: string | null;

  @Field(() => Year, { nullable: true })
  readonly yearOfBirth?: number | null;

  @Field(() => PartialDate, { nullable: true })
  readonly dateOfBirth?: string | null;

  @Field(() => AccusedSex, { nullable: true })
  readonly sex?: AccusedSex | null;

  @Field(() => Country, { nullable: true })
  readonly nationality?: string | null;

  @Field(() => [AccusedIdentifierInput], { nullable: true })
  readonly identifiers?: readonly AccusedIdentifierInput[] | null;

  @Field(() => YesNoUnknown, { nullable: true, description: 'Có phải người thân thích của nạn nhân không; bỏ trống: chưa rõ.' })
  readonly relatedToVictim?: YesNoUnknown | null;

  @Field(() => YesNoUnknown, { nullable: true, description: 'Bản thân có phải nạn nhân không; bỏ trống: chưa rõ.' })
  readonly alsoVictim?: YesNoUnknown | null;

  @Field(() => [OffenceInput], { nullable: true })
  readonly offences?: readonly OffenceInput[] | null;

  @Field(() => OffencePeriodInput, { nullable: true })
  readonly offencePeriod?: OffencePeriodInput | null;
}
