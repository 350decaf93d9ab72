import { Field, InputType } from 'type-graphql';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { VictimFactInput } from './victim-fact.input.js';

@InputType({ description: 'Bố trí nơi tạm lánh.' })
export class ProvideShelter extends VictimFactInput {
  @Field(() => ShortText, { nullable: true })
  readonly name?: string | null;

  @Field(() => ShortText, { nullable: true })
  readonly address?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly from?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly to?: string | null;
}
