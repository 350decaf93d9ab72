import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { ClosedTrialRequest } from './closed-trial-request.entity.js';
import { CourtAttestation } from './court-attestation.entity.js';
import { CourtCustodyOrder } from './court-custody-order.entity.js';
import { CourtFileReturn } from './court-file-return.entity.js';
import { CourtInstance } from './court-instance.js';
import { Hearing } from './hearing.entity.js';
import { Judgment } from './judgment.entity.js';
import { MobileTrial } from './mobile-trial.entity.js';
import { TrialDecision } from './trial-decision.entity.js';

const OF_THIS_TRIAL = { matter_id: 'matter_id', instance: 'instance' } as const;
const FORWARD = ['occurred_on', 'document_number', 'id'] as const;

/** A court has registered the case. What it does afterwards belongs to the same instance of the matter, whoever succeeds it. */
@Entity({ schema: 'courts', tableName: 'trial' })
@ObjectType({ description: 'Vụ án mà tòa án đã thụ lý. A case registered by a court, and its trial.' })
@Rows(FACT_ROWS)
export class Trial extends Fact {
  @Field(() => DocumentNumber, { nullable: true, description: 'Số thụ lý.' })
  @Reads({ column: 'document_number' })
  readonly registrationNumber?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày thụ lý; thời hạn chuẩn bị xét xử tính từ ngày này (BLTTHS Điều 277).' })
  @Reads({ column: 'occurred_on' })
  readonly registeredOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => TrialMode, {
    name: 'mode',
    nullable: true,
    description: 'Theo quyết định hiện hành, nếu không thì theo thụ lý; trống: chưa ai nói, không có nghĩa là tại trụ sở.',
  })
  @Reads({ columnOf: { from: 'courts.trial_conduct', past: 'courts.trial_conduct_on', on: OF_THIS_TRIAL, column: 'mode' } })
  readonly currentMode?: TrialMode;

  @Field(() => Boolean, {
    name: 'closed',
    nullable: true,
    description: 'Xét xử kín (BLTTHS Điều 25); trống: chưa ai nói. Closed to the public; empty: nobody said.',
  })
  @Reads({ columnOf: { from: 'courts.trial_conduct', past: 'courts.trial_conduct_on', on: OF_THIS_TRIAL, column: 'closed' } })
  readonly currentlyClosed?: boolean;

  /** As the registration said it; what a trial decision says goes before. */
  @Property({ type: 'text', nullable: true })
  mode?: TrialMode | null;

  @Property({ type: 'boolean', nullable: true })
  closed?: boolean | null;

  @Field(() => [TrialDecision], { nullable: true, description: 'Các quyết định trong giai đoạn chuẩn bị xét xử.' })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly decisions?: readonly TrialDecision[];

  @Field(() => [CourtAttestation], { nullable: true, description: 'Những điều tòa án đã xác nhận trước khi xét xử.' })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly attestations?: readonly CourtAttestation[];

  @Field(() => [CourtCustodyOrder], { nullable: true, description: 'Các quyết định của tòa án về biện pháp ngăn chặn.' })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly custodyOrders?: readonly CourtCustodyOrder[];

  @Field(() => [ClosedTrialRequest], { nullable: true, description: 'Các yêu cầu xét xử kín.' })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD, rowsShown: true } })
  readonly closedTrialRequests?: readonly ClosedTrialRequest[];

  @Field(() => [CourtFileReturn], { nullable: true, description: 'Các lần tòa án trả hồ sơ.' })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly returns?: readonly CourtFileReturn[];

  @Field(() => [Hearing], { nullable: true })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly hearings?: readonly Hearing[];

  @Field(() => Judgment, { nullable: true, description: 'Bản án hiện hành của cấp xét xử này.' })
  @Reads({ one: { on: OF_THIS_TRIAL, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly judgment?: Judgment;

  @Field(() => [Judgment], { nullable: true })
  @Reads({ many: { on: OF_THIS_TRIAL, orderBy: FORWARD } })
  readonly judgments?: readonly Judgment[];

  // Of one planned day, held goes before cancelled and cancelled before announced.
  @Field(() => MobileTrial, { nullable: true, description: 'Có khi đã được báo cáo hoặc khi hình thức xét xử là lưu động.' })
  @Reads({ one: { on: OF_THIS_TRIAL, orderBy: ['-occurred_on', '-status', '-document_number', '-id'] } })
  readonly mobileTrial?: MobileTrial;

  @Field(() => [Trial], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Trial[];
}
