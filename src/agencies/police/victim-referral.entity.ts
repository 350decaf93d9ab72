import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate, PersonCode, ShortText } from '../../platform/scalars/index.js';

@ObjectType({ description: 'Người được chuyển tuyến; danh tính được giữ bí mật. Who was referred; the identity is protected.' })
class ReferredPerson {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'person_name' })
  readonly fullName?: string;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'person_phone' })
  readonly phone?: string;
}

/** A person handed into the care of social affairs: help never waits for the case, nor for the status of victim. */
@Entity({ schema: 'police', tableName: 'victim_referral' })
@ObjectType({ description: 'Chuyển tuyến, chuyển giao nạn nhân hoặc người đang được xác định. A referral to social affairs.' })
@Rows(FACT_ROWS)
export class VictimReferral extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly referredOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly referredBy?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan tiếp nhận, hỗ trợ.' })
  @Reads({ one: { on: { id: 'recipient_id' } } })
  readonly recipient?: Organisation;

  @Property({ type: 'integer' })
  recipientId!: number;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  personsReferred?: number | null;

  @Field(() => PersonCode, { nullable: true, description: 'Mã mà công an dùng cho người được chuyển tuyến.' })
  @Property({ type: 'text', nullable: true })
  personCode?: string | null;

  @Field(() => ReferredPerson, { nullable: true })
  @Reads({ same: true })
  readonly person?: ReferredPerson;

  @Property({ type: 'text', nullable: true })
  personName?: string | null;

  @Property({ type: 'text', nullable: true })
  personPhone?: string | null;

  @Field(() => [VictimReferral], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly VictimReferral[];
}
