import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Offence } from '../../matter/offence.js';
import { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { Country, PartialDate, PersonCode, ShortText } from '../../platform/scalars/index.js';
import { AccusedIdentifier } from './accused-identifier.js';
import { AccusedMinor, AccusedSex, AccusedStatus } from './accused-words.js';
import { Charge } from './charge.js';
import { CustodyOrder } from './custody-order.entity.js';
import { OffencePeriod } from './offence-period.js';

/** The state of a charge counts facts of two agencies: it is worked out in the matter, by the key of the charge. */
const OF_THE_CHARGE = { matter_id: 'matter_id', charge_key: 'charge_key' } as const;

/** A person charged, by one decision for each person. Until the procuracy approves it, the name is for those who investigate. */
@Entity({ schema: 'police', tableName: 'accused' })
@ObjectType({ description: 'Bị can: một người theo một quyết định khởi tố bị can. A person charged.' })
@Rows({ ...FACT_ROWS, approved: { from: 'matter.accused_state', on: OF_THE_CHARGE, column: 'approved_on' } })
export class Accused extends Fact {
  @Field(() => PersonCode, { name: 'id', nullable: true, description: 'Mã của bị can trong trung tâm, không đổi.' })
  @Reads({ column: 'id' })
  readonly personCode?: string;

  @Field(() => Int, { nullable: true, description: 'Số thứ tự trong vụ việc.' })
  @Property({ type: 'integer', nullable: true })
  ordinal?: number | null;

  @Field(() => AccusedStatus, { nullable: true })
  @Reads({ columnOf: { from: 'matter.accused_state', past: 'matter.accused_states_on', on: OF_THE_CHARGE, column: 'status' } })
  readonly status?: AccusedStatus;

  @Field(() => ShortText, { nullable: true, description: 'Họ và tên; khi che: "Bị cáo" và số thứ tự.' })
  @Property({ type: 'text', nullable: true })
  fullName?: string | null;

  /** Written by the database from the ordinal, so that whoever sees the mask reads no name. */
  @Property({ type: 'text', nullable: true })
  fullNameMask?: string | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  yearOfBirth?: number | null;

  @Field(() => PartialDate, { nullable: true })
  @Property({ type: 'text', nullable: true })
  dateOfBirth?: string | null;

  @Field(() => AccusedSex, { nullable: true })
  @Property({ type: 'text', nullable: true })
  sex?: AccusedSex | null;

  @Field(() => Country, { nullable: true, description: 'Quốc tịch.' })
  @Property({ type: 'text', nullable: true })
  nationality?: string | null;

  @Field(() => [AccusedIdentifier], { nullable: true })
  @Reads({ elements: 'identifiers' })
  @Property({ type: 'json', columnType: 'jsonb' })
  identifiers!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => AccusedMinor, { nullable: true, description: 'Dưới 18 tuổi khi bắt đầu phạm tội.' })
  @Property({ type: 'text', nullable: true })
  minor?: AccusedMinor | null;

  @Field(() => YesNoUnknown, { nullable: true, description: 'Là người thân thích của nạn nhân. A relative of a victim.' })
  @Property({ type: 'text', nullable: true })
  relatedToVictim?: YesNoUnknown | null;

  @Field(() => YesNoUnknown, { nullable: true, description: 'Bản thân cũng là nạn nhân. Was trafficked as well.' })
  @Property({ type: 'text', nullable: true })
  alsoVictim?: YesNoUnknown | null;

  @Field(() => [Offence], { nullable: true })
  @Reads({ elements: 'offences' })
  @Property({ type: 'json', columnType: 'jsonb' })
  offences!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => OffencePeriod, { nullable: true })
  @Reads({ same: true })
  readonly offencePeriod?: OffencePeriod;

  @Property({ type: 'text', nullable: true })
  offenceFrom?: string | null;

  @Property({ type: 'text', nullable: true })
  offenceTo?: string | null;

  @Field(() => Charge, { nullable: true })
  @Reads({ same: true })
  readonly charge?: Charge;

  @Field(() => CustodyOrder, { nullable: true, description: 'Biện pháp ngăn chặn hiện tại: quyết định gần nhất. The latest order counts.' })
  @Reads({ one: { on: OF_THE_CHARGE, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly custody?: CustodyOrder;

  @Field(() => [CustodyOrder], { nullable: true, description: 'Mọi quyết định về biện pháp ngăn chặn.' })
  @Reads({ many: { on: OF_THE_CHARGE, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly custodyOrders?: readonly CustodyOrder[];

  @Field(() => [Accused], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Accused[];
}
