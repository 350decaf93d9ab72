import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** The work on a suspended tip goes on; at most one month is left from here. */
@Entity({ schema: 'police', tableName: 'tip_resumption' })
@ObjectType({ description: 'Phục hồi giải quyết nguồn tin (BLTTHS Điều 149). A suspended tip is taken up again.' })
@Rows(FACT_ROWS)
export class TipResumption extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  /** The source key of the tip that is taken up again. */
  @Property({ type: 'text' })
  tipKey!: string;

  @Field(() => [TipResumption], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly TipResumption[];
}
