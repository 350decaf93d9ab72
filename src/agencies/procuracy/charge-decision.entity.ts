import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const ChargeDecisionKind = { APPROVE: 'APPROVE', CANCEL: 'CANCEL' } as const;
export type ChargeDecisionKind = keyof typeof ChargeDecisionKind;

registerEnumType(ChargeDecisionKind, {
  name: 'ChargeDecisionKind',
  description: 'Quyết định của viện kiểm sát về quyết định khởi tố bị can (BLTTHS Điều 179).',
  valuesConfig: { APPROVE: { description: 'Phê chuẩn' }, CANCEL: { description: 'Hủy bỏ' } },
});

/** What the procuracy decided on a charge. Issued and approved are two facts of two agencies; a charge counts from its approval. */
@Entity({ schema: 'procuracy', tableName: 'charge_decision' })
@ObjectType({ description: 'Quyết định phê chuẩn, hủy bỏ quyết định khởi tố bị can. The procuracy on a charge.' })
@Rows(FACT_ROWS)
export class ChargeDecision extends Fact {
  @Field(() => ChargeDecisionKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: ChargeDecisionKind;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly decidedBy?: Organisation;

  /** The key of the charge that it decides on. */
  @Property({ type: 'text' })
  chargeKey!: string;

  @Field(() => [ChargeDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ChargeDecision[];
}
