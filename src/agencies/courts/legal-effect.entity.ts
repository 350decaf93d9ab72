import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

/** The judgment is in force. Said by the court, never worked out: parties who were absent and the superior procuracy have limits of their own. */
@Entity({ schema: 'courts', tableName: 'legal_effect' })
@ObjectType({ description: 'Bản án có hiệu lực pháp luật (BLTTHS Điều 343, 355). The judgment is in force.' })
@Rows(FACT_ROWS)
export class LegalEffect extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly effectiveOn?: string;

  @Field(() => CourtInstance, { nullable: true, description: 'Cấp xét xử của bản án có hiệu lực.' })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => [LegalEffect], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly LegalEffect[];
}
