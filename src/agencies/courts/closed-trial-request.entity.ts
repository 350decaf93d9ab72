import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { ClosedTrialDecision } from './closed-trial-decision.entity.js';
import { CourtInstance } from './court-instance.js';

export const ClosedTrialApplicant = {
  VICTIM: 'VICTIM',
  REPRESENTATIVE: 'REPRESENTATIVE',
  ACCUSED: 'ACCUSED',
  PROCURACY: 'PROCURACY',
  OTHER: 'OTHER',
} as const;
export type ClosedTrialApplicant = keyof typeof ClosedTrialApplicant;

registerEnumType(ClosedTrialApplicant, {
  name: 'ClosedTrialApplicant',
  description: 'Người yêu cầu xét xử kín, theo loại, không theo tên (BLTTHS Điều 25).',
  valuesConfig: {
    VICTIM: { description: 'Bị hại' },
    REPRESENTATIVE: { description: 'Người đại diện của bị hại' },
    ACCUSED: { description: 'Bị cáo' },
    PROCURACY: { description: 'Viện kiểm sát' },
    OTHER: { description: 'Người khác tham gia tố tụng' },
  },
});

const ITS_DECISIONS = { matter_id: 'matter_id', request_key: 'source_key' } as const;

/** Somebody asked that the trial be closed to the public. Who asked tells of the victim, and is shown as the victim's status is. */
@Entity({ schema: 'courts', tableName: 'closed_trial_request' })
@ObjectType({ description: 'Yêu cầu xét xử kín. A request that the trial be closed to the public.' })
@Rows(FACT_ROWS)
export class ClosedTrialRequest extends Fact {
  @Field(() => ClosedTrialApplicant, { nullable: true })
  @Property({ type: 'text' })
  by!: ClosedTrialApplicant;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly requestedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => ClosedTrialDecision, { nullable: true, description: 'Kết quả hiện hành. The current one.' })
  @Reads({ one: { on: ITS_DECISIONS, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly decision?: ClosedTrialDecision;

  @Field(() => [ClosedTrialDecision], { nullable: true })
  @Reads({ many: { on: ITS_DECISIONS, orderBy: ['occurred_on', 'document_number', 'id'], rowsShown: true } })
  readonly decisions?: readonly ClosedTrialDecision[];

  @Field(() => [ClosedTrialRequest], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ClosedTrialRequest[];
}
