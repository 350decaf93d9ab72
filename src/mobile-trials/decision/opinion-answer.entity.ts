import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '../../matter/fact.entity.js';

/** What the court wrote back to a refusal; it is read with the opinion. */
@Entity({ schema: 'mobile_trials', tableName: 'opinion_answer' })
export class OpinionAnswer extends Fact {
  @Property({ type: 'uuid' })
  opinionId!: string;

  @Property({ type: 'integer' })
  opinionVersion!: number;

  @Property({ type: 'text' })
  answer!: string;
}
