import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, LongText, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { CrimeTipKind, TipChannel, TipClassification } from './crime-tip-words.js';

@InputType()
class InformantInput {
  @Field(() => ShortText)
  readonly fullName!: string;

  @Field(() => ShortText, { nullable: true })
  readonly phone?: string | null;
}

@InputType({ description: 'Tiếp nhận nguồn tin về tội phạm.' })
export class ReportCrimeTip extends ReportInput {
  @Field(() => CrimeTipKind, { nullable: true })
  readonly kind?: CrimeTipKind | null;

  @Field(() => TipChannel, { nullable: true })
  readonly channel?: TipChannel | null;

  @Field(() => PartialDate, { nullable: true })
  readonly receivedOn?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày tiếp nhận.' })
  readonly place?: string | null;

  @Field(() => TipClassification, { nullable: true })
  readonly classification?: TipClassification | null;

  @Field(() => LongText, { nullable: true })
  readonly content?: string | null;

  @Field(() => InformantInput, { nullable: true })
  readonly informant?: InformantInput | null;
}
