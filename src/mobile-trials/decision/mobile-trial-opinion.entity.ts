import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { PRESENT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { DateTime, DocumentNumber, FullDate } from '../../platform/scalars/index.js';
import { MobileTrialWarning, WARNED } from './mobile-trial-warning.js';
import { ClosingGround, OpinionCapacity, OpinionPosition, OpinionState } from './opinion-words.js';

/** A body is asked what it says to a proposal; its answers are later versions of the same row. */
@Entity({ schema: 'mobile_trials', tableName: 'opinion' })
@ObjectType({ description: 'Ý kiến được hỏi về một đề xuất xét xử lưu động. An opinion that was asked for, and what was answered.' })
@Rows({ ...PRESENT_ROWS, table: 'mobile_trials.opinion_shown' })
export class MobileTrialOpinion extends Fact {
  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid' })
  proposalId!: string;

  @Field(() => OpinionCapacity, { nullable: true })
  @Property({ type: 'text' })
  capacity!: OpinionCapacity;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan được hỏi; với VENUE và DEFENCE là tòa án ghi nhận.' })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly organisation?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Ý kiến của cơ quan nào, khi tòa án ghi nhận thay.' })
  @Reads({ one: { on: { id: 'on_behalf_of_id' } } })
  readonly onBehalfOf?: Organisation;

  @Property({ type: 'integer', nullable: true })
  onBehalfOfId?: number | null;

  @Field(() => FullDate, { nullable: true, description: 'Ngày dự kiến được hỏi.' })
  @Property({ type: 'date', columnType: 'date', nullable: true })
  plannedOn?: string | null;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn dự kiến được hỏi.' })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venueUnit?: Place;

  @Property({ type: 'integer', nullable: true })
  venuePlaceId?: number | null;

  @Field(() => OpinionState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: OpinionState;

  @Field(() => OpinionPosition, { nullable: true })
  @Property({ type: 'text', nullable: true })
  position?: OpinionPosition | null;

  @Field(() => String, { nullable: true, description: 'Lý do; không nêu tên hoặc chi tiết về người tham gia tố tụng.' })
  @Property({ type: 'text', nullable: true })
  reasons?: string | null;

  @Field(() => [String], { nullable: true })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  conditions?: readonly string[] | null;

  @Field(() => ClosingGround, { nullable: true })
  @Property({ type: 'text', nullable: true })
  closing?: ClosingGround | null;

  @Field(() => DateTime, { nullable: true })
  @Reads({ column: 'given_at' })
  readonly givenAt?: string;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tòa án trả lời bằng văn bản khi ý kiến không đồng ý. What the court wrote back to a refusal.',
  })
  @Reads({ column: 'answer' })
  readonly answer?: string;

  @Field(() => DateTime, { nullable: true })
  @Reads({ column: 'answered_at' })
  readonly answeredAt?: string;

  @Field(() => [MobileTrialWarning], {
    nullable: true,
    description: 'Cho cơ quan đã đồng ý: vướng mới phát sinh kể từ khi quyết định. For whoever accepted: what has closed since.',
  })
  @Reads(WARNED)
  readonly warnings?: readonly MobileTrialWarning[];

  @Field(() => [MobileTrialOpinion], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialOpinion[];
}
