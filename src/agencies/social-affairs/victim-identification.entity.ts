import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';

export const VictimIdentificationOutcome = { CONFIRMED: 'CONFIRMED', NOT_CONFIRMED: 'NOT_CONFIRMED' } as const;
export type VictimIdentificationOutcome = keyof typeof VictimIdentificationOutcome;
registerEnumType(VictimIdentificationOutcome, {
  name: 'VictimIdentificationOutcome',
  description: 'Kết quả xác định nạn nhân (Luật 66/2011/QH12 Điều 27; Luật 53/2024/QH15 Điều 32, 33).',
  valuesConfig: { CONFIRMED: { description: 'Xác nhận là nạn nhân' }, NOT_CONFIRMED: { description: 'Không xác nhận' } },
});

/** Whether a person received is a victim: a fact of its own, which may be followed by another. */
@Entity({ schema: 'social_affairs', tableName: 'victim_identification' })
@ObjectType({ description: 'Xác định nạn nhân. Whether the person is a victim.' })
@Rows(FACT_ROWS)
export class VictimIdentification extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số giấy xác nhận hoặc văn bản trả lời.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly decidedBy?: Organisation;

  @Field(() => VictimIdentificationOutcome, { nullable: true })
  @Property({ type: 'text' })
  outcome!: VictimIdentificationOutcome;

  @Field(() => LongText, { nullable: true, description: 'Căn cứ xác định.' })
  @Property({ type: 'text', nullable: true })
  basis?: string | null;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [VictimIdentification], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly VictimIdentification[];
}
