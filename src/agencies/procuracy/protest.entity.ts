import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const ProtestLevel = { SAME: 'SAME', SUPERIOR: 'SUPERIOR' } as const;
export type ProtestLevel = keyof typeof ProtestLevel;

registerEnumType(ProtestLevel, {
  name: 'ProtestLevel',
  description: 'Viện kiểm sát kháng nghị (BLTTHS Điều 336, 337): cùng cấp 15 ngày, cấp trên trực tiếp 30 ngày.',
  valuesConfig: { SAME: { description: 'Cùng cấp' }, SUPERIOR: { description: 'Cấp trên trực tiếp' } },
});

/** The procuracy's own way against a judgment; the appeal of a party is the court's fact. */
@Entity({ schema: 'procuracy', tableName: 'protest' })
@ObjectType({ description: 'Kháng nghị phúc thẩm của viện kiểm sát. A protest against a judgment.' })
@Rows(FACT_ROWS)
export class Protest extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly protestedOn?: string;

  @Field(() => ProtestLevel, { nullable: true })
  @Property({ type: 'text', nullable: true })
  level?: ProtestLevel | null;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly protestedBy?: Organisation;

  @Field(() => [Protest], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Protest[];
}
