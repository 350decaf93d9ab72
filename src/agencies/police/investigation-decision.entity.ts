import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';
import { Accused } from './accused.entity.js';

export const InvestigationDecisionKind = {
  SUSPEND: 'SUSPEND',
  RESUME: 'RESUME',
  DISCONTINUE: 'DISCONTINUE',
  EXTEND: 'EXTEND',
  WANTED: 'WANTED',
  FOUND: 'FOUND',
  JOIN_CASES: 'JOIN_CASES',
  SPLIT_CASE: 'SPLIT_CASE',
  TRANSFER: 'TRANSFER',
} as const;
export type InvestigationDecisionKind = keyof typeof InvestigationDecisionKind;

registerEnumType(InvestigationDecisionKind, {
  name: 'InvestigationDecisionKind',
  description: 'Quyết định trong quá trình điều tra, về cả vụ án hoặc một bị can.',
  valuesConfig: {
    SUSPEND: { description: 'Tạm đình chỉ điều tra; thời hạn dừng (BLTTHS Điều 229)' },
    RESUME: { description: 'Phục hồi điều tra (Điều 235)' },
    DISCONTINUE: { description: 'Đình chỉ điều tra; kết thúc (Điều 230)' },
    EXTEND: { description: 'Gia hạn điều tra (Điều 172)' },
    WANTED: { description: 'Truy nã bị can (Điều 231)' },
    FOUND: { description: 'Bắt được hoặc đình nã' },
    JOIN_CASES: { description: 'Nhập vụ án (Điều 170)' },
    SPLIT_CASE: { description: 'Tách vụ án (Điều 170)' },
    TRANSFER: { description: 'Chuyển vụ án (Điều 169)' },
  },
});

/** A decision between initiation and conclusion. Suspending and discontinuing are two things, of the whole case or of one accused. */
@Entity({ schema: 'police', tableName: 'investigation_decision' })
@ObjectType({ description: 'Quyết định trong quá trình điều tra. A decision during the investigation.' })
@Rows(FACT_ROWS)
export class InvestigationDecision extends Fact {
  @Field(() => InvestigationDecisionKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: InvestigationDecisionKind;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Accused, { nullable: true, description: 'Bị can được nói tới; trống: cả vụ án. Null: the whole case.' })
  @Reads({ one: { on: { matter_id: 'matter_id', charge_key: 'charge_key' } } })
  readonly accused?: Accused;

  @Property({ type: 'text', nullable: true })
  chargeKey?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Gia hạn đến ngày.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan điều tra nhận vụ án. The body that receives the case.' })
  @Reads({ one: { on: { id: 'recipient_id' } } })
  readonly recipient?: Organisation;

  @Property({ type: 'integer', nullable: true })
  recipientId?: number | null;

  /** Code of the matter joined or split; it is told through the matter's links, to those who may know of both. */
  @Property({ type: 'text', nullable: true })
  otherMatterCode?: string | null;

  @Field(() => LongText, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => [InvestigationDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly InvestigationDecision[];
}
