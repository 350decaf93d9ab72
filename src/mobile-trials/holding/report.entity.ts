import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Appeal } from '../../agencies/courts/appeal.entity.js';
import { Judgment } from '../../agencies/courts/judgment.entity.js';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Amount, Count, DateTime } from '../../platform/scalars/index.js';
import { ChosenMatter } from '../chosen-matter.js';
import { proposedRows } from '../proposed-rows.js';
import { BudgetShare, type KeptBudget } from './budget.js';
import { HeldOutcome, IncidentKind, NotHeldReason } from './holding-words.js';

const SAME_TRIAL = { matter_id: 'matter_id', instance: 'instance' } as const;

/** What came of a mobile trial that was decided. Judgment and appeals are the courts' own facts, read and never written here. */
@Entity({ schema: 'mobile_trials', tableName: 'report' })
@ObjectType({ description: 'Báo cáo kết quả xét xử lưu động. What came of a mobile trial.' })
@Rows(proposedRows('mobile_trials.report', 'proposal_id'))
export class MobileTrialReport extends Fact {
  @Field(() => ID, { nullable: true })
  @Reads({ column: 'proposal_id' })
  readonly mobileTrialId?: string;

  @Property({ type: 'uuid' })
  proposalId!: string;

  @Field(() => ChosenMatter, { nullable: true })
  @Reads({ one: { on: { id: 'matter_id' } } })
  readonly matter?: ChosenMatter;

  @Property({ type: 'text' })
  instance!: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => HeldOutcome, { nullable: true })
  @Property({ type: 'text' })
  outcome!: HeldOutcome;

  @Field(() => NotHeldReason, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reason?: NotHeldReason | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  startedAt?: string | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: string | null;

  @Field(() => Count, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  attendance?: number | null;

  @Field(() => Count, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  questionsAsked?: number | null;

  @Field(() => [BudgetShare], { name: 'costs', nullable: true })
  @Reads({ elements: 'costs' })
  readonly paid?: readonly BudgetShare[];

  @Property({ type: 'json', columnType: 'jsonb' })
  costs!: readonly KeptBudget[];

  @Field(() => Amount, { nullable: true, description: 'Tổng chi phí; trống: chưa khai.' })
  @Property({ type: 'bigint', nullable: true })
  totalCost?: number | null;

  @Field(() => [IncidentKind], { name: 'incidents', nullable: true })
  @Reads({ column: 'incidents' })
  readonly happened?: readonly IncidentKind[];

  @Property({ type: 'json', columnType: 'jsonb' })
  incidents!: readonly IncidentKind[];

  @Field(() => Boolean, { nullable: true, description: 'Trống: chưa từng được thông báo, hoặc chưa rõ.' })
  @Property({ type: 'boolean', nullable: true })
  heldAsAnnounced?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  peerLearning?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  keyCase?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Đã xét xử lưu động. Tried on the road.' })
  @Property({ type: 'boolean' })
  mobile!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Cột "Vụ án điểm hoặc xét xử lưu động" của biểu 1A, 1B. As forms 1A and 1B ask.' })
  @Property({ type: 'boolean' })
  officialYesNo!: boolean;

  @Property({ type: 'json', columnType: 'jsonb' })
  closedGates!: readonly string[];

  @Field(() => Judgment, { nullable: true, description: 'Bản án như Tòa án đã báo cáo. As the court reported it.' })
  @Reads({ one: { on: SAME_TRIAL, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly judgment?: Judgment;

  @Field(() => [Appeal], { nullable: true, description: 'Kháng cáo, kháng nghị như Tòa án đã báo cáo.' })
  @Reads({ many: { on: SAME_TRIAL, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly appeals?: readonly Appeal[];

  @Field(() => [MobileTrialReport], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialReport[];
}
