import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const ClosedTrialOutcome = { GRANTED: 'GRANTED', REFUSED: 'REFUSED', REQUEST_WITHDRAWN: 'REQUEST_WITHDRAWN' } as const;
export type ClosedTrialOutcome = keyof typeof ClosedTrialOutcome;

registerEnumType(ClosedTrialOutcome, {
  name: 'ClosedTrialOutcome',
  description: 'Kết quả giải quyết yêu cầu xét xử kín.',
  valuesConfig: {
    GRANTED: { description: 'Chấp nhận' },
    REFUSED: { description: 'Không chấp nhận' },
    REQUEST_WITHDRAWN: { description: 'Người yêu cầu đã rút yêu cầu' },
  },
});

/** What became of a request to close the trial; a fact of its own, so that the request is never overwritten. */
@Entity({ schema: 'courts', tableName: 'closed_trial_decision' })
@ObjectType({ description: 'Quyết định của tòa án về một yêu cầu xét xử kín. What became of such a request.' })
@Rows(FACT_ROWS)
export class ClosedTrialDecision extends Fact {
  @Field(() => ClosedTrialOutcome, { nullable: true })
  @Property({ type: 'text' })
  outcome!: ClosedTrialOutcome;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  /** The source key of the request that it decides. */
  @Property({ type: 'text' })
  requestKey!: string;

  @Field(() => [ClosedTrialDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ClosedTrialDecision[];
}
