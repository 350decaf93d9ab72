import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Agency } from '../../hub/identity/agency.js';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Count, DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';

/** The border guard passes the matter on; until the recipient acknowledges it, it is still the border guard's. */
@Entity({ schema: 'border_guard', tableName: 'handover' })
@ObjectType({ description: 'Bàn giao vụ việc của Bộ đội Biên phòng. The border guard hands the matter over.' })
@Rows(FACT_ROWS)
export class Handover extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số biên bản bàn giao.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => Agency, { nullable: true })
  @Property({ type: 'text' })
  toAgency!: Agency;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan nhận bàn giao.' })
  @Reads({ one: { on: { id: 'to_organisation_id' } } })
  readonly toOrganisation?: Organisation;

  @Property({ type: 'integer' })
  toOrganisationId!: number;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly handedOverOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày bên nhận xác nhận; trống: chưa xác nhận.' })
  @Reads({
    columnOf: {
      from: 'matter.handover_state',
      past: 'matter.handover_states_on',
      on: { matter_id: 'matter_id', handover_key: 'document_key' },
      column: 'acknowledged_on',
    },
  })
  readonly acknowledgedOn?: string;

  @Field(() => Count, { nullable: true, description: 'Số người được bàn giao.' })
  @Property({ type: 'integer', nullable: true })
  personsHandedOver?: number | null;

  @Field(() => LongText, { nullable: true, description: 'Hồ sơ, tài liệu, đồ vật bàn giao.' })
  @Property({ type: 'text', nullable: true })
  contents?: string | null;

  @Field(() => [Handover], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Handover[];
}
