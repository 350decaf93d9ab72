import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { ChargeDecision } from './charge-decision.entity.js';

/** What the procuracy adds to an accused. */
@ObjectType('Accused')
export class ProcuracyAccused {
  @Field(() => [ChargeDecision], { nullable: true, description: 'Các quyết định của viện kiểm sát về việc khởi tố bị can này.' })
  @Reads({ many: { on: { matter_id: 'matter_id', charge_key: 'charge_key' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly chargeDecisions?: readonly ChargeDecision[];
}
