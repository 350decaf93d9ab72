import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { Witness } from './witness.entity.js';

export const ProtectedPersonKind = { VICTIM: 'VICTIM', WITNESS: 'WITNESS', RELATIVE: 'RELATIVE' } as const;
export type ProtectedPersonKind = keyof typeof ProtectedPersonKind;

registerEnumType(ProtectedPersonKind, {
  name: 'ProtectedPersonKind',
  description: 'Người được bảo vệ (BLTTHS Điều 484).',
  valuesConfig: {
    VICTIM: { description: 'Bị hại' },
    WITNESS: { description: 'Người làm chứng' },
    RELATIVE: { description: 'Người thân thích của bị hại hoặc của người làm chứng' },
  },
});

/** Somebody is protected. What is done for the person is not told to the hub; who it is, to few. */
@Entity({ schema: 'police', tableName: 'protection_measure' })
@ObjectType({ description: 'Quyết định áp dụng biện pháp bảo vệ (BLTTHS Điều 484–490). Somebody is protected.' })
@Rows(FACT_ROWS)
export class ProtectionMeasure extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => ProtectedPersonKind, { nullable: true })
  @Property({ type: 'text' })
  person!: ProtectedPersonKind;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly orderedOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày chấm dứt (Điều 489); trống: vẫn được bảo vệ.' })
  @Property({ type: 'text', nullable: true })
  endedOn?: string | null;

  @Field(() => ShortText, { nullable: true, description: 'Mã mà các cơ quan dùng cho người được bảo vệ.' })
  @Property({ type: 'text', nullable: true })
  personCode?: string | null;

  @Field(() => Witness, { nullable: true, description: 'Người làm chứng được bảo vệ.' })
  @Reads({ one: { on: { matter_id: 'matter_id', source_key: 'witness_key' } } })
  readonly witness?: Witness;

  /** The source key of the witness. */
  @Property({ type: 'text', nullable: true })
  witnessKey?: string | null;

  @Field(() => [ProtectionMeasure], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ProtectionMeasure[];
}
