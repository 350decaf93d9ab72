import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, Count, PartialDate, PersonCode, ShortText } from '../../platform/scalars/index.js';

@InputType()
class ReferredPersonInput {
  @Field(() => ShortText, { nullable: true })
  readonly fullName?: string | null;

  @Field(() => ShortText, { nullable: true })
  readonly phone?: string | null;
}

@InputType({ description: 'Chuyển tuyến nạn nhân hoặc người đang được xác định là nạn nhân.' })
export class ReferVictim extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly referredOn?: string | null;

  @Field(() => Code, { description: 'Mã cơ quan tiếp nhận, hỗ trợ nạn nhân.' })
  readonly recipient!: string;

  @Field(() => Count, { nullable: true })
  readonly personsReferred?: number | null;

  @Field(() => PersonCode, { nullable: true })
  readonly personCode?: string | null;

  @Field(() => ReferredPersonInput, { nullable: true })
  readonly person?: ReferredPersonInput | null;
}
