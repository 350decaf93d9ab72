import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Count, DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

/** The court sent the file back; each return has its round. */
@Entity({ schema: 'courts', tableName: 'court_file_return' })
@ObjectType({ description: 'Tòa án trả hồ sơ để điều tra bổ sung (BLTTHS Điều 280). The court returned the file.' })
@Rows(FACT_ROWS)
export class CourtFileReturn extends Fact {
  @Field(() => Count, { nullable: true, description: 'Lần thứ mấy.' })
  @Property({ type: 'integer', nullable: true })
  round?: number | null;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly returnedOn?: string;

  @Field(() => LongText, { nullable: true, description: 'Lý do, theo lời của quyết định.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Viện kiểm sát nhận lại hồ sơ.' })
  @Reads({ one: { on: { id: 'returned_to_id' } } })
  readonly returnedTo?: Organisation;

  @Property({ type: 'integer', nullable: true })
  returnedToId?: number | null;

  @Field(() => [CourtFileReturn], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CourtFileReturn[];
}
