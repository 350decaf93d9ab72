import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';

export const CustodyMeasure = {
  CUSTODY: 'CUSTODY',
  DETENTION: 'DETENTION',
  RELEASED: 'RELEASED',
  RESIDENCE_BAN: 'RESIDENCE_BAN',
  BAIL: 'BAIL',
  NONE: 'NONE',
} as const;
export type CustodyMeasure = keyof typeof CustodyMeasure;

registerEnumType(CustodyMeasure, {
  name: 'CustodyMeasure',
  description: 'Biện pháp ngăn chặn đối với một bị can (BLTTHS Điều 109).',
  valuesConfig: {
    CUSTODY: { description: 'Tạm giữ (Điều 117, 118)' },
    DETENTION: { description: 'Tạm giam (Điều 119, 173)' },
    RELEASED: { description: 'Trả tự do (Điều 125)' },
    RESIDENCE_BAN: { description: 'Cấm đi khỏi nơi cư trú (Điều 123)' },
    BAIL: { description: 'Bảo lĩnh hoặc đặt tiền để bảo đảm (Điều 121, 122)' },
    NONE: { description: 'Không áp dụng' },
  },
});

/** What keeps one accused at hand for the trial. Each order is a fact of its own; the latest counts. */
@Entity({ schema: 'police', tableName: 'custody_order' })
@ObjectType({ description: 'Lệnh, quyết định về biện pháp ngăn chặn. An order on the custody of one accused.' })
@Rows(FACT_ROWS)
export class CustodyOrder extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => CustodyMeasure, { nullable: true })
  @Property({ type: 'text' })
  measure!: CustodyMeasure;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly orderedOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày hết thời hạn ghi trong lệnh. The last day that the order itself names.' })
  @Property({ type: 'text', nullable: true })
  until?: string | null;

  @Field(() => PersonCode, { nullable: true, description: 'Mã của bị can. The code of the accused.' })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: 'matter_id', charge_key: 'charge_key' }, column: 'id' } })
  readonly accusedId?: string;

  @Property({ type: 'text' })
  chargeKey!: string;

  @Field(() => [CustodyOrder], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CustodyOrder[];
}
