import { Field, InputType } from 'type-graphql';
import { Country, DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { VictimFactInput } from './victim-fact.input.js';
import { ReturnOrganiser } from './victim-return.entity.js';

@InputType({ description: 'Trở về từ nước ngoài.' })
export class RecordReturn extends VictimFactInput {
  @Field(() => PartialDate, { nullable: true })
  readonly returnedOn?: string | null;

  @Field(() => Country, { nullable: true })
  readonly fromCountry?: string | null;

  @Field(() => ReturnOrganiser, { nullable: true })
  readonly organisedBy?: ReturnOrganiser | null;

  @Field(() => DocumentNumber, { nullable: true })
  readonly certificateNumber?: string | null;
}
