import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Country, DocumentNumber, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { BorderPersonSex } from './border-person-sex.js';

@ObjectType({ description: 'Danh tính người được giải cứu. Who a rescued person is.' })
class RescuedPersonIdentity {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'full_name' })
  readonly fullName?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'date_of_birth' })
  readonly dateOfBirth?: string;
}

/** Somebody whom the border guard freed and brought to social affairs: its own fact, beside the victim that social affairs receive. */
@Entity({ schema: 'border_guard', tableName: 'rescued_person' })
@ObjectType({ description: 'Người được giải cứu, chuyển cho cơ quan bảo trợ xã hội. A rescued person, referred to social affairs.' })
@Rows(FACT_ROWS)
export class RescuedPerson extends Fact {
  @Field(() => DocumentNumber, { nullable: true, description: 'Số văn bản chuyển giao.' })
  @Reads({ column: 'document_number' })
  readonly number?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly referredOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly referredBy?: Organisation;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'to_organisation_id' } } })
  readonly referredTo?: Organisation;

  @Property({ type: 'integer' })
  toOrganisationId!: number;

  @Field(() => BorderPersonSex, { nullable: true })
  @Property({ type: 'text', nullable: true })
  sex?: BorderPersonSex | null;

  @Field(() => Boolean, { nullable: true, description: 'Dưới 18 tuổi; trống: không rõ, được coi như người dưới 18 tuổi.' })
  @Property({ type: 'boolean', nullable: true })
  minor?: boolean | null;

  @Field(() => Country, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nationality?: string | null;

  @Field(() => RescuedPersonIdentity, { nullable: true })
  @Reads({ same: true, present: 'full_name' })
  readonly identity?: RescuedPersonIdentity;

  @Property({ type: 'text', nullable: true })
  fullName?: string | null;

  @Property({ type: 'text', nullable: true })
  dateOfBirth?: string | null;

  @Field(() => [RescuedPerson], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly RescuedPerson[];
}
