import { Field, InputType } from 'type-graphql';
import { Code, PartialDate } from '../../platform/scalars/index.js';
import { VictimFactInput } from './victim-fact.input.js';

@InputType({ description: 'Xã, phường nơi nạn nhân sinh sống.' })
export class RecordVictimHome extends VictimFactInput {
  @Field(() => Code, { description: 'Mã đơn vị hành chính cấp xã vào ngày recordedOn.' })
  readonly home!: string;

  @Field(() => PartialDate, { nullable: true })
  readonly since?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly recordedOn?: string | null;
}
