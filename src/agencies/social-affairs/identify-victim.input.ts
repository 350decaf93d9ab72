import { Field, InputType } from 'type-graphql';
import { LongText, PartialDate } from '../../platform/scalars/index.js';
import { VictimFactInput } from './victim-fact.input.js';
import { VictimIdentificationOutcome } from './victim-identification.entity.js';

@InputType({ description: 'Kết quả xác định nạn nhân.' })
export class IdentifyVictim extends VictimFactInput {
  @Field(() => VictimIdentificationOutcome)
  readonly outcome!: VictimIdentificationOutcome;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;

  @Field(() => LongText, { nullable: true })
  readonly basis?: string | null;
}
