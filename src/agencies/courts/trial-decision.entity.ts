import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { TrialMode } from '../../matter/trial-mode.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';
import { TrialObstacle } from './trial-obstacle.js';

export const TrialDecisionKind = {
  TRY: 'TRY',
  RETURN: 'RETURN',
  SUSPEND: 'SUSPEND',
  RESUME: 'RESUME',
  DISCONTINUE: 'DISCONTINUE',
  EXTEND: 'EXTEND',
} as const;
export type TrialDecisionKind = keyof typeof TrialDecisionKind;

registerEnumType(TrialDecisionKind, {
  name: 'TrialDecisionKind',
  description: 'Quyết định trong giai đoạn chuẩn bị xét xử (BLTTHS Điều 277).',
  valuesConfig: {
    TRY: { description: 'Đưa vụ án ra xét xử (Điều 255)' },
    RETURN: { description: 'Trả hồ sơ để điều tra bổ sung (Điều 280)' },
    SUSPEND: { description: 'Tạm đình chỉ; thời hạn dừng (Điều 281)' },
    RESUME: { description: 'Phục hồi (Điều 283)' },
    DISCONTINUE: { description: 'Đình chỉ; kết thúc (Điều 282)' },
    EXTEND: { description: 'Gia hạn thời hạn chuẩn bị xét xử (Điều 277)' },
  },
});

/** What the presiding judge decided before the hearing; the decision to try says in which mode and whether behind closed doors. */
@Entity({ schema: 'courts', tableName: 'trial_decision' })
@ObjectType({ description: 'Quyết định của tòa án khi chuẩn bị xét xử, đối với vụ án hoặc một bị can, bị cáo.' })
@Rows(FACT_ROWS)
export class TrialDecision extends Fact {
  @Field(() => TrialDecisionKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: TrialDecisionKind;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => TrialMode, { nullable: true })
  @Property({ type: 'text', nullable: true })
  mode?: TrialMode | null;

  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  closed?: boolean | null;

  @Field(() => PartialDate, { nullable: true, description: 'Gia hạn đến ngày. Extended until.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  @Field(() => TrialObstacle, { nullable: true })
  @Property({ type: 'text', nullable: true })
  obstacle?: TrialObstacle | null;

  @Field(() => PersonCode, { nullable: true, description: 'Bị cáo được nói tới; trống: cả vụ án. The one accused; empty: the whole case.' })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: 'matter_id', charge_key: 'charge_key' }, column: 'id' } })
  readonly accusedId?: string;

  /** The key of the charge of the one accused that it is about. */
  @Property({ type: 'text', nullable: true })
  chargeKey?: string | null;

  @Field(() => [TrialDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly TrialDecision[];
}
