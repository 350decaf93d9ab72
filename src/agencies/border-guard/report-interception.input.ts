import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, Count, Country, LongText, PartialDate, PlaceName, ShortText, Year } from '../../platform/scalars/index.js';
import { BorderPersonSex } from './border-person-sex.js';
import { InterceptionDirection } from './interception-direction.js';

@InputType()
class InterceptionInformantInput {
  @Field(() => ShortText)
  readonly fullName!: string;

  @Field(() => ShortText, { nullable: true })
  readonly phone?: string | null;
}

@InputType()
class InterceptionRouteInput {
  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính nơi xuất phát, vào ngày ngăn chặn.' })
  readonly origin?: string | null;

  @Field(() => Country, { nullable: true })
  readonly destinationCountry?: string | null;

  @Field(() => PlaceName, { nullable: true })
  readonly borderGate?: string | null;
}

@InputType()
export class DetainedPersonInput {
  @Field(() => ShortText, { nullable: true })
  readonly fullName?: string | null;

  @Field(() => Year, { nullable: true })
  readonly yearOfBirth?: number | null;

  @Field(() => Country, { nullable: true })
  readonly nationality?: string | null;

  @Field(() => BorderPersonSex, { nullable: true })
  readonly sex?: BorderPersonSex | null;

  @Field(() => Boolean, { nullable: true })
  readonly minor?: boolean | null;
}

@InputType({ description: 'Ngăn chặn, phát hiện tại biên giới.' })
export class ReportInterception extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly occurredOn?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày ngăn chặn.' })
  readonly place?: string | null;

  @Field(() => InterceptionDirection, { nullable: true })
  readonly direction?: InterceptionDirection | null;

  @Field(() => Count, { nullable: true })
  readonly personsStopped?: number | null;

  @Field(() => Count, { nullable: true })
  readonly victimsFound?: number | null;

  @Field(() => LongText, { nullable: true })
  readonly course?: string | null;

  @Field(() => InterceptionInformantInput, { nullable: true })
  readonly informant?: InterceptionInformantInput | null;

  @Field(() => InterceptionRouteInput, { nullable: true })
  readonly route?: InterceptionRouteInput | null;

  @Field(() => [DetainedPersonInput], { nullable: true })
  readonly detained?: readonly DetainedPersonInput[] | null;
}
