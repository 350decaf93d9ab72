import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { Count, DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';
import { DetainedIdentity } from './detained-identity.js';
import { DetainedPerson } from './detained-person.js';
import { Handover } from './handover.entity.js';
import { InterceptionDirection } from './interception-direction.js';
import { InterceptionInformant } from './interception-informant.js';
import { InterceptionRoute } from './interception-route.js';

/** People stopped at the border on suspicion that some of them are being trafficked. */
@Entity({ schema: 'border_guard', tableName: 'interception' })
@ObjectType({ description: 'Vụ ngăn chặn, phát hiện tại biên giới. People stopped at the border.' })
@Rows(FACT_ROWS)
export class Interception extends Fact {
  @Field(() => DocumentNumber, { nullable: true, description: 'Số biên bản.' })
  @Reads({ column: 'document_number' })
  readonly number?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày ngăn chặn, phát hiện.' })
  @Reads({ column: 'occurred_on' })
  readonly occurredAt?: string;

  @Field(() => Organisation, { nullable: true, description: 'Đồn, lực lượng đã ngăn chặn.' })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly madeBy?: Organisation;

  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Property({ type: 'integer', nullable: true })
  placeId?: number | null;

  @Field(() => InterceptionDirection, { nullable: true })
  @Property({ type: 'text', nullable: true })
  direction?: InterceptionDirection | null;

  @Field(() => Count, { nullable: true, description: 'Số người bị giữ lại kiểm tra.' })
  @Property({ type: 'integer', nullable: true })
  personsStopped?: number | null;

  @Field(() => Count, { nullable: true, description: 'Số nạn nhân hoặc người nghi là nạn nhân.' })
  @Property({ type: 'integer', nullable: true })
  victimsFound?: number | null;

  @Field(() => LongText, { nullable: true, description: 'Diễn biến, theo lời của biên bản.' })
  @Property({ type: 'text', nullable: true })
  course?: string | null;

  @Field(() => InterceptionInformant, { nullable: true })
  @Reads({ same: true, present: 'informant_name' })
  readonly informant?: InterceptionInformant;

  @Property({ type: 'text', nullable: true })
  informantName?: string | null;

  @Property({ type: 'text', nullable: true })
  informantPhone?: string | null;

  @Field(() => InterceptionRoute, { nullable: true })
  @Reads({ same: true })
  readonly route?: InterceptionRoute;

  @Property({ type: 'integer', nullable: true })
  originPlaceId?: number | null;

  @Property({ type: 'text', nullable: true })
  destinationCountry?: string | null;

  @Property({ type: 'text', nullable: true })
  borderGate?: string | null;

  /** The district of the interception, which an analyst gets in its stead. */
  @Property({ type: 'text', nullable: true })
  borderGateCoarse?: string | null;

  @Field(() => [DetainedPerson], { nullable: true, description: 'Đối tượng bị giữ. Suspects held.' })
  @Reads({ elements: 'detained' })
  @Property({ type: 'json', columnType: 'jsonb' })
  detained!: readonly DetainedPerson[];

  @Field(() => [DetainedIdentity], { nullable: true, description: 'Danh tính của họ. Who they are.' })
  @Reads({ elements: 'detained_identities' })
  @Property({ type: 'json', columnType: 'jsonb' })
  detainedIdentities!: readonly DetainedIdentity[];

  @Field(() => Handover, { nullable: true, description: 'Lần bàn giao hiện tại của đơn vị này. The current hand-over by the same body.' })
  @Reads({
    one: { on: { matter_id: 'matter_id', organisation_id: 'organisation_id' }, orderBy: ['-occurred_on', '-document_number', '-id'] },
  })
  readonly handover?: Handover;

  @Field(() => [Handover], { nullable: true, description: 'Mọi lần bàn giao của đơn vị này. All hand-overs by the same body.' })
  @Reads({
    many: { on: { matter_id: 'matter_id', organisation_id: 'organisation_id' }, orderBy: ['occurred_on', 'document_number', 'id'] },
  })
  readonly handovers?: readonly Handover[];

  @Field(() => [Interception], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Interception[];
}
