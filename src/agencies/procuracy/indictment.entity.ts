import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Offence } from '../../matter/offence.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** The procuracy brings the case before the court that it names. */
@Entity({ schema: 'procuracy', tableName: 'indictment' })
@ObjectType({ description: 'Cáo trạng (BLTTHS Điều 243). The indictment and the court that it names.' })
@Rows(FACT_ROWS)
export class Indictment extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly issuedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly issuedBy?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Tòa án được nêu tên để xét xử.' })
  @Reads({ one: { on: { id: 'court_id' } } })
  readonly court?: Organisation;

  @Property({ type: 'integer', nullable: true })
  courtId?: number | null;

  @Field(() => [Offence], { nullable: true })
  @Reads({ elements: 'offences' })
  @Property({ type: 'json', columnType: 'jsonb' })
  offences!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => [Indictment], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Indictment[];
}
