import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Count, DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';

/** The procuracy sent the file back for supplementary investigation; each return has its round. */
@Entity({ schema: 'procuracy', tableName: 'file_return' })
@ObjectType({ description: 'Viện kiểm sát trả hồ sơ để điều tra bổ sung (BLTTHS Điều 245). A return of the file.' })
@Rows(FACT_ROWS)
export class FileReturn extends Fact {
  @Field(() => Count, { nullable: true, description: 'Lần thứ mấy.' })
  @Property({ type: 'integer', nullable: true })
  round?: number | null;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly returnedOn?: string;

  @Field(() => LongText, { nullable: true, description: 'Yêu cầu điều tra bổ sung, theo lời của quyết định.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly returnedBy?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan điều tra nhận lại hồ sơ.' })
  @Reads({ one: { on: { id: 'returned_to_id' } } })
  readonly returnedTo?: Organisation;

  @Property({ type: 'integer', nullable: true })
  returnedToId?: number | null;

  @Field(() => [FileReturn], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly FileReturn[];
}
