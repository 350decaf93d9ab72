import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** That a matter handed over has arrived: from here on the receiving body leads, and the other has taken part. */
@Entity({ schema: 'police', tableName: 'handover_acknowledgement' })
@ObjectType({ description: 'Xác nhận tiếp nhận vụ việc được chuyển giao. That a matter handed over has arrived.' })
@Rows(FACT_ROWS)
export class HandoverAcknowledgement extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly acknowledgedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly acknowledgedBy?: Organisation;

  @Field(() => DocumentNumber, { nullable: true, description: 'Số văn bản chuyển giao. The document by which it was handed over.' })
  @Property({ type: 'text' })
  handoverNumber!: string;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan chuyển giao.' })
  @Reads({ one: { on: { id: 'handed_over_by_id' } } })
  readonly handedOverBy?: Organisation;

  @Property({ type: 'integer', nullable: true })
  handedOverById?: number | null;

  @Property({ type: 'text' })
  handoverKey!: string;

  @Field(() => [HandoverAcknowledgement], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly HandoverAcknowledgement[];
}
