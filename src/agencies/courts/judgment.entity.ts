import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';
import { JudgmentOutcome } from './judgment-outcome.js';

/** What a court pronounced, for each accused. */
@Entity({ schema: 'courts', tableName: 'judgment' })
@ObjectType({ description: 'Bản án đã tuyên. A judgment as pronounced.' })
@Rows(FACT_ROWS)
export class Judgment extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly pronouncedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => [JudgmentOutcome], { nullable: true })
  @Reads({ elements: 'outcomes' })
  @Property({ type: 'json', columnType: 'jsonb' })
  outcomes!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => [Judgment], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Judgment[];
}
