import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';
import { CourtCustodyMeasure } from './court-custody-measure.js';
import { CourtInstance } from './court-instance.js';

/** A court's order about the liberty of an accused: what holds while the trial is prepared, or until it ends. */
@Entity({ schema: 'courts', tableName: 'court_custody_order' })
@ObjectType({ description: 'Quyết định của tòa án áp dụng, thay đổi, hủy bỏ biện pháp ngăn chặn (BLTTHS Điều 278).' })
@Rows(FACT_ROWS)
export class CourtCustodyOrder extends Fact {
  @Field(() => CourtCustodyMeasure, { nullable: true })
  @Property({ type: 'text' })
  measure!: CourtCustodyMeasure;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày hết hạn ghi trong quyết định. The end date written in the order.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tạm giam cho đến khi kết thúc phiên tòa (khoản 3); trống: chưa ai nói. Until the trial ends; empty: nobody said.',
  })
  @Property({ type: 'boolean', nullable: true })
  untilTrialEnds?: boolean | null;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly orderedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => PersonCode, { nullable: true, description: 'Bị cáo được nói tới; trống: chưa rõ ai. The one accused; empty: not said.' })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: 'matter_id', charge_key: 'charge_key' }, column: 'id' } })
  readonly accusedId?: string;

  /** The key of the charge of the one accused that it is about. */
  @Property({ type: 'text', nullable: true })
  chargeKey?: string | null;

  @Field(() => [CourtCustodyOrder], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CourtCustodyOrder[];
}
