import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';

export const ProsecutionDecisionKind = {
  PROSECUTE: 'PROSECUTE',
  SUSPEND: 'SUSPEND',
  RESUME: 'RESUME',
  DISCONTINUE: 'DISCONTINUE',
  EXTEND: 'EXTEND',
  CANCEL: 'CANCEL',
} as const;
export type ProsecutionDecisionKind = keyof typeof ProsecutionDecisionKind;

registerEnumType(ProsecutionDecisionKind, {
  name: 'ProsecutionDecisionKind',
  description: 'Quyết định trong giai đoạn truy tố (BLTTHS Điều 240, 247, 248, 249).',
  valuesConfig: {
    PROSECUTE: { description: 'Truy tố' },
    SUSPEND: { description: 'Tạm đình chỉ; thời hạn dừng (Điều 247)' },
    RESUME: { description: 'Phục hồi (Điều 249)' },
    DISCONTINUE: { description: 'Đình chỉ; kết thúc (Điều 248)' },
    EXTEND: { description: 'Gia hạn thời hạn quyết định việc truy tố (Điều 240)' },
    CANCEL: { description: 'Hủy bỏ quyết định đã ban hành' },
  },
});

/** What the procuracy decided on the case, or on one accused while the case goes on. */
@Entity({ schema: 'procuracy', tableName: 'prosecution_decision' })
@ObjectType({ description: 'Quyết định trong giai đoạn truy tố, đối với vụ án hoặc một bị can. For the case, or for one accused.' })
@Rows(FACT_ROWS)
export class ProsecutionDecision extends Fact {
  @Field(() => ProsecutionDecisionKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: ProsecutionDecisionKind;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Gia hạn đến ngày. Extended until.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly decidedBy?: Organisation;

  @Field(() => PersonCode, { nullable: true, description: 'Bị can được nói tới; trống: cả vụ án. The one accused; empty: the whole case.' })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: 'matter_id', charge_key: 'charge_key' }, column: 'id' } })
  readonly accusedId?: string;

  /** The key of the charge of the one accused that it is about. */
  @Property({ type: 'text', nullable: true })
  chargeKey?: string | null;

  @Field(() => [ProsecutionDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ProsecutionDecision[];
}
