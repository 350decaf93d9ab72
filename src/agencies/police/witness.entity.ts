import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { DocumentNumber, PartialDate, PersonCode, Year } from '../../platform/scalars/index.js';

/** Somebody whom a court may have to hear. The hub holds a code and what protects the person, and no name at all. */
@Entity({ schema: 'police', tableName: 'witness' })
@ObjectType({ description: 'Người làm chứng; trung tâm không lưu tên. A witness: a code, and no name.' })
@Rows(FACT_ROWS)
export class Witness extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  /** The database works it out of the fact's id; nothing ever writes it. */
  @Field(() => PersonCode, { nullable: true, description: 'Mã thay cho tên, do trung tâm rút ngẫu nhiên; không đổi qua các phiên bản.' })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày được xác định là người làm chứng.' })
  @Reads({ column: 'occurred_on' })
  readonly namedOn?: string;

  @Field(() => YesNoUnknown, { nullable: true, description: 'Dưới 18 tuổi vào ngày namedOn; chưa rõ được coi như dưới 18 tuổi.' })
  @Property({ type: 'text' })
  minor!: YesNoUnknown;

  @Field(() => Year, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  yearOfBirth?: number | null;

  @Field(() => [Witness], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Witness[];
}
