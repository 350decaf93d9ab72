import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../platform/scalars/index.js';
import { ConsentAnswer, ConsentSubject } from './victim-consent.entity.js';
import { VictimFactInput } from './victim-fact.input.js';

@InputType({ description: 'Ý kiến của nạn nhân về việc xét xử.' })
export class RecordVictimConsent extends VictimFactInput {
  @Field(() => ConsentSubject)
  readonly about!: ConsentSubject;

  @Field(() => ConsentAnswer)
  readonly answer!: ConsentAnswer;

  @Field(() => PartialDate, { nullable: true })
  readonly answeredOn?: string | null;
}
