import { Field, InputType } from 'type-graphql';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { SupportKind } from './support-kind.js';
import { VictimFactInput } from './victim-fact.input.js';

@InputType({ description: 'Hỗ trợ nạn nhân hoặc người đang trong quá trình xác định.' })
export class ProvideSupport extends VictimFactInput {
  @Field(() => SupportKind)
  readonly kind!: SupportKind;

  @Field(() => ShortText, { nullable: true })
  readonly provider?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly endedOn?: string | null;
}
