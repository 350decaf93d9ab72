import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { DateTime, DocumentNumber, FullDate } from '../../platform/scalars/index.js';
import { proposedRows } from '../proposed-rows.js';
import { DecisionAct, DecisionSigner } from './decision-words.js';
import { GateSeen, type SeenGate } from './gate-seen.js';
import { MobileTrialState } from './proposal-state.js';

/** One of the two signatures under a decision: what was decided, why, and by which version of the rules. */
@Entity({ schema: 'mobile_trials', tableName: 'decision' })
@ObjectType({ description: 'Một chữ ký của quyết định về xét xử lưu động. One signature under a decision on a mobile trial.' })
@Rows(proposedRows('mobile_trials.decision', 'proposal_id'))
export class MobileTrialDecision extends Fact {
  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid' })
  proposalId!: string;

  @Field(() => MobileTrialState, { nullable: true, description: 'Đề xuất đang ở bước nào. Where the proposal stands with it.' })
  @Reads({ columnOf: { from: 'mobile_trials.proposal_state', on: { proposal_id: 'proposal_id' }, column: 'state' } })
  readonly state?: MobileTrialState;

  @Field(() => Int, { nullable: true, description: 'Lần quyết định thứ mấy: đổi hoặc rút một quyết định là lần tiếp theo.' })
  @Property({ type: 'integer' })
  round!: number;

  @Property({ type: 'smallint' })
  signature!: 1 | 2;

  @Field(() => DecisionAct, { nullable: true })
  @Property({ type: 'text' })
  act!: DecisionAct;

  @Field(() => DecisionSigner, { nullable: true })
  @Property({ type: 'text' })
  signedAs!: DecisionSigner;

  @Field(() => DateTime, { nullable: true })
  @Reads({ column: 'recorded_from' })
  readonly decidedAt?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => String, { nullable: true, description: 'Lý do; không nêu tên hoặc chi tiết về người tham gia tố tụng.' })
  @Property({ type: 'text' })
  reasons!: string;

  @Field(() => FullDate, { nullable: true })
  @Property({ type: 'date', columnType: 'date', nullable: true })
  plannedOn?: string | null;

  @Property({ type: 'text', nullable: true })
  venueId?: string | null;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn của địa điểm.' })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venueUnit?: Place;

  @Property({ type: 'integer', nullable: true })
  venuePlaceId?: number | null;

  @Field(() => DocumentNumber, { nullable: true, description: 'Quyết định đưa vụ án ra xét xử ghi địa điểm này.' })
  @Property({ type: 'text', nullable: true })
  trialDecisionNumber?: string | null;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => String, { nullable: true, description: 'Phiên bản quy tắc đã thấy khi ký.' })
  @Property({ type: 'text', nullable: true })
  rulesVersion?: string | null;

  @Property({ type: 'text', nullable: true })
  gatesDigest?: string | null;

  @Field(() => [GateSeen], { name: 'gatesSeen', nullable: true, description: 'Các điều kiện như người ký đã thấy.' })
  @Reads({ elements: 'gates_seen' })
  readonly gatesThen?: readonly GateSeen[];

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  gatesSeen?: readonly SeenGate[] | null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  gatesByYear?: Readonly<Record<string, string>> | null;

  @Field(() => [MobileTrialDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialDecision[];
}
