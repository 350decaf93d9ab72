import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';

@ObjectType({ description: 'Một điều kiện như đã thấy khi đề xuất hoặc ký. A gate as it was seen then.' })
export class GateSeen {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => String, { nullable: true, description: 'OPEN, CLOSED hoặc UNKNOWN.' })
  @Reads({ column: 'state' })
  readonly state?: string;
}

/** A gate as it is kept with a step. */
export interface SeenGate {
  readonly rule: string;
  readonly state: string;
}
