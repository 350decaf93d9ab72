import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { Code, DateTime, ShortText } from '../../platform/scalars/index.js';
import { ChosenMatter } from '../chosen-matter.js';
import { MobileTrialState } from '../decision/proposal-state.js';
import { proposedRows } from '../proposed-rows.js';
import { BudgetShare, type KeptBudget } from './budget.js';
import { RecordingRule, ShieldingKind } from './holding-words.js';
import { icalendarOf } from './icalendar-of.js';
import { type KeptBasis, LegalBasis } from './legal-basis.js';
import { HoldingTask, type KeptTask } from './plan-task.js';
import { Venue } from './venue.js';

/** How a decided mobile trial is to be held. Members of the panel are codes of accounts, told to their own agency only. */
@Entity({ schema: 'mobile_trials', tableName: 'plan' })
@ObjectType({ description: 'Kế hoạch xét xử lưu động. How a decided mobile trial is to be held.' })
@Rows(proposedRows('mobile_trials.plan_shown', 'proposal_id'))
export class MobileTrialPlan extends Fact {
  @Field(() => ID, { nullable: true, description: 'Mã của đề xuất đã được quyết định.' })
  @Reads({ column: 'proposal_id' })
  readonly mobileTrialId?: string;

  @Property({ type: 'uuid' })
  proposalId!: string;

  @Field(() => MobileTrialState, {
    nullable: true,
    description: 'Đề xuất đang ở bước nào: kế hoạch của phiên tòa đã rút không còn hiệu lực.',
  })
  @Reads({ column: 'state' })
  readonly state?: MobileTrialState;

  @Field(() => ChosenMatter, { nullable: true })
  @Reads({ one: { on: { id: 'matter_id' } } })
  readonly matter?: ChosenMatter;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz' })
  opensAt!: string;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz' })
  expectedEndAt!: string;

  @Field(() => Venue, { nullable: true })
  @Reads({ one: { on: { id: 'venue_id' } } })
  readonly venue?: Venue;

  @Property({ type: 'text' })
  venueId!: string;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn của địa điểm.' })
  @Reads({ one: { on: { id: 'venue_unit_id' } } })
  readonly venueUnit?: Place;

  @Property({ type: 'integer', nullable: true })
  venueUnitId?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Đã bảo đảm không có học sinh ở địa điểm.' })
  @Property({ type: 'boolean' })
  withoutPupils!: boolean;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  expectedAudience?: number | null;

  @Field(() => [ShortText], { name: 'panel', nullable: true, description: 'Mã tài khoản; chỉ Tòa án thấy.' })
  @Reads({ column: 'panel' })
  readonly members?: readonly string[];

  @Property({ type: 'json', columnType: 'jsonb' })
  panel!: readonly string[];

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'escort_organisation_id' } } })
  readonly escortOrganisation?: Organisation;

  @Property({ type: 'integer', nullable: true })
  escortOrganisationId?: number | null;

  @Field(() => [String], { name: 'interpreters', nullable: true, description: 'Mã ngôn ngữ. Languages.' })
  @Reads({ column: 'interpreters' })
  readonly languages?: readonly string[];

  @Property({ type: 'json', columnType: 'jsonb' })
  interpreters!: readonly string[];

  @Field(() => [ShieldingKind], { name: 'shielding', nullable: true })
  @Reads({ column: 'shielding' })
  readonly shields?: readonly ShieldingKind[];

  @Property({ type: 'json', columnType: 'jsonb' })
  shielding!: readonly ShieldingKind[];

  @Field(() => Code, { nullable: true, description: 'Mã tổ chức trợ giúp pháp lý hoặc Đoàn luật sư.' })
  @Property({ type: 'text', nullable: true })
  legalAid?: string | null;

  @Field(() => RecordingRule, { nullable: true })
  @Property({ type: 'text' })
  recording!: RecordingRule;

  @Field(() => Int, { nullable: true, description: 'Tuổi tối thiểu của người dự, trừ người được triệu tập.' })
  @Property({ type: 'integer' })
  minimumAge!: number;

  @Field(() => Venue, { nullable: true, description: 'Địa điểm dự phòng khi thời tiết xấu.' })
  @Reads({ one: { on: { id: 'fallback_venue_id' } } })
  readonly fallbackVenue?: Venue;

  @Property({ type: 'text', nullable: true })
  fallbackVenueId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Giờ dự phòng khi thời tiết xấu.' })
  @Property({ type: 'timestamptz', nullable: true })
  fallbackOpensAt?: string | null;

  @Field(() => [BudgetShare], { name: 'budget', nullable: true })
  @Reads({ elements: 'budget' })
  readonly shares?: readonly BudgetShare[];

  @Property({ type: 'json', columnType: 'jsonb' })
  budget!: readonly KeptBudget[];

  @Field(() => [HoldingTask], { name: 'tasks', nullable: true })
  @Reads({ compute: { needs: ['tasks'], run: ({ tasks }) => tasks } })
  readonly toDo?: readonly HoldingTask[];

  @Property({ type: 'json', columnType: 'jsonb' })
  tasks!: readonly KeptTask[];

  @Field(() => [LegalBasis], { name: 'legalBasis', nullable: true, description: 'Căn cứ vào ngày xét xử, do trung tâm điền từ dữ liệu.' })
  @Reads({ elements: 'legal_basis' })
  readonly bases?: readonly LegalBasis[];

  @Property({ type: 'json', columnType: 'jsonb' })
  legalBasis!: readonly KeptBasis[];

  @Field(() => String, { nullable: true, description: 'Lịch theo chuẩn iCalendar, không nêu tên ai. As iCalendar, naming nobody.' })
  @Reads({ compute: { needs: ['id', 'version', 'opens_at', 'expected_end_at', 'recorded_from', 'venue_name', 'state'], run: icalendarOf } })
  readonly icalendar?: string;

  @Field(() => [MobileTrialPlan], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialPlan[];
}
