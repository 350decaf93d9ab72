import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { ChosenMatter } from '../chosen-matter.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { DocumentNumber, FullDate, PartialDate } from '../../platform/scalars/index.js';
import { GroundKind } from '../grounds/ground-kind.js';
import { proposedRows } from '../proposed-rows.js';
import { GateSeen, type SeenGate } from './gate-seen.js';
import { MobileTrialDecision } from './mobile-trial-decision.entity.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';
import { MobileTrialWarning, WARNED } from './mobile-trial-warning.js';
import { MobileTrialState } from './proposal-state.js';
import { MobileTrialVenueClearance } from './venue-clearance.entity.js';

@ObjectType({ description: 'Trọng số được giữ cùng đề xuất. A weight that was used, kept with the proposal.' })
class KeptWeight {
  @Field(() => GroundKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: GroundKind;

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'weight' })
  readonly weight?: number;
}

const OF_THIS = { proposal_id: 'id' } as const;

/** Somebody says that this case might be tried on the road. It lists what was weighed and seen then; people decide afterwards. */
@Entity({ schema: 'mobile_trials', tableName: 'proposal' })
@ObjectType({ description: 'Đề xuất xét xử lưu động. A proposal to try the case where it happened.' })
@Rows(proposedRows('mobile_trials.proposal_shown', 'id'))
export class MobileTrialProposal extends Fact {
  @Field(() => MobileTrialState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: MobileTrialState;

  @Field(() => ChosenMatter, { nullable: true })
  @Reads({ one: { on: { id: 'matter_id' } } })
  readonly matter?: ChosenMatter;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly proposedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly proposedBy?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Tòa án đã thụ lý vụ án.' })
  @Reads({ one: { on: { id: 'court_id' } } })
  readonly court?: Organisation;

  @Property({ type: 'integer' })
  courtId!: number;

  @Property({ type: 'text' })
  instance!: string;

  @Field(() => TrialMode, { nullable: true })
  @Property({ type: 'text' })
  mode!: TrialMode;

  @Field(() => FullDate, { nullable: true, description: 'Ngày dự kiến như đã đề xuất; ngày được quyết định ở các quyết định.' })
  @Property({ type: 'date', columnType: 'date', nullable: true })
  plannedOn?: string | null;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn dự kiến. The commune proposed.' })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venueUnit?: Place;

  @Property({ type: 'integer', nullable: true })
  venuePlaceId?: number | null;

  @Field(() => String, { nullable: true, description: 'Lý do; không nêu tên hoặc chi tiết về người tham gia tố tụng.' })
  @Property({ type: 'text', nullable: true })
  reasons?: string | null;

  @Field(() => [KeptWeight], {
    name: 'weights',
    nullable: true,
    description: 'Mọi trọng số đã dùng, kể cả mặc định. Every weight that was used.',
  })
  @Reads({ elements: 'weights' })
  readonly kept?: readonly KeptWeight[];

  @Property({ type: 'json', columnType: 'jsonb' })
  weights!: readonly { readonly kind: string; readonly weight: number }[];

  @Field(() => String, { nullable: true, description: 'Phiên bản quy tắc khi đề xuất. Version of the rules that were seen.' })
  @Property({ type: 'text', nullable: true })
  rulesVersion?: string | null;

  @Property({ type: 'text', nullable: true })
  gatesDigest?: string | null;

  @Field(() => [GateSeen], { name: 'gatesSeen', nullable: true, description: 'Các điều kiện như người đề xuất đã thấy.' })
  @Reads({ elements: 'gates_seen' })
  readonly gatesThen?: readonly GateSeen[];

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  gatesSeen?: readonly SeenGate[] | null;

  @Field(() => [MobileTrialOpinion], { nullable: true, description: 'Ý kiến đã hỏi; chưa trả lời không phải là đồng ý.' })
  @Reads({ many: { on: OF_THIS, orderBy: ['capacity', 'organisation_id', 'id'], rowsShown: true } })
  readonly opinions?: readonly MobileTrialOpinion[];

  @Field(() => [MobileTrialVenueClearance], { nullable: true, description: 'Chỉ cơ quan đã trả lời mới thấy.' })
  @Reads({ many: { on: OF_THIS, orderBy: ['organisation_id', 'id'], rowsShown: true } })
  readonly venueClearances?: readonly MobileTrialVenueClearance[];

  @Field(() => [MobileTrialDecision], { nullable: true, description: 'Các chữ ký: mỗi quyết định cần hai người.' })
  @Reads({ many: { on: OF_THIS, orderBy: ['round', 'signature'], rowsShown: true } })
  readonly decisions?: readonly MobileTrialDecision[];

  @Field(() => [MobileTrialWarning], { nullable: true, description: 'Vướng mới phát sinh kể từ khi quyết định. What has closed since.' })
  @Reads(WARNED)
  readonly warnings?: readonly MobileTrialWarning[];

  @Field(() => [MobileTrialProposal], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialProposal[];
}
