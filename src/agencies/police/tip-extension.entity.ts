import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** More time for a tip: to two months by the head of the body, once more by the procuracy. Each opens a time limit of its own. */
@Entity({ schema: 'police', tableName: 'tip_extension' })
@ObjectType({ description: 'Gia hạn giải quyết nguồn tin (BLTTHS Điều 147 khoản 2). More time to resolve a tip.' })
@Rows(FACT_ROWS)
export class TipExtension extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Gia hạn đến ngày.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  /** The source key of the tip that it extends. */
  @Property({ type: 'text' })
  tipKey!: string;

  @Field(() => [TipExtension], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly TipExtension[];
}
