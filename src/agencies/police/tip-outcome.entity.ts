import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const TipOutcomeKind = { INITIATE: 'INITIATE', NOT_INITIATE: 'NOT_INITIATE', SUSPEND: 'SUSPEND' } as const;
export type TipOutcomeKind = keyof typeof TipOutcomeKind;

registerEnumType(TipOutcomeKind, {
  name: 'TipOutcomeKind',
  description: 'Ba kết quả giải quyết nguồn tin (BLTTHS Điều 147 khoản 1).',
  valuesConfig: {
    INITIATE: { description: 'Khởi tố vụ án' },
    NOT_INITIATE: { description: 'Không khởi tố vụ án' },
    SUSPEND: { description: 'Tạm đình chỉ giải quyết; thời hạn dừng (Điều 148)' },
  },
});

/** How a tip ended, or was suspended; a fact of its own, so that the tip is never overwritten. */
@Entity({ schema: 'police', tableName: 'tip_outcome' })
@ObjectType({ description: 'Kết quả giải quyết nguồn tin. How a tip was resolved or suspended.' })
@Rows(FACT_ROWS)
export class TipOutcome extends Fact {
  @Field(() => TipOutcomeKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: TipOutcomeKind;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  /** The source key of the tip that it resolves. */
  @Property({ type: 'text' })
  tipKey!: string;

  @Field(() => [TipOutcome], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly TipOutcome[];
}
