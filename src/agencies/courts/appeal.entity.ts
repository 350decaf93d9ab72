import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

export const Appellant = {
  ACCUSED: 'ACCUSED',
  INJURED_PARTY: 'INJURED_PARTY',
  OTHER_PARTY: 'OTHER_PARTY',
  REPRESENTATIVE: 'REPRESENTATIVE',
  DEFENCE_COUNSEL: 'DEFENCE_COUNSEL',
  PROCURACY: 'PROCURACY',
} as const;
export type Appellant = keyof typeof Appellant;

registerEnumType(Appellant, {
  name: 'Appellant',
  description: 'Người kháng cáo, kháng nghị theo loại, không theo tên (BLTTHS Điều 331, 336).',
  valuesConfig: {
    ACCUSED: { description: 'Bị cáo' },
    INJURED_PARTY: { description: 'Bị hại' },
    OTHER_PARTY: { description: 'Đương sự khác' },
    REPRESENTATIVE: { description: 'Người đại diện' },
    DEFENCE_COUNSEL: { description: 'Người bào chữa' },
    PROCURACY: { description: 'Viện kiểm sát (kháng nghị)' },
  },
});

/** Somebody took a judgment to the next instance; the court that received it records by whom, as a kind and never by name. */
@Entity({ schema: 'courts', tableName: 'appeal' })
@ObjectType({ description: 'Kháng cáo, kháng nghị mà tòa án ghi nhận. An appeal as the court recorded it.' })
@Rows(FACT_ROWS)
export class Appeal extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly appealedOn?: string;

  @Field(() => Appellant, { nullable: true })
  @Property({ type: 'text', nullable: true })
  by?: Appellant | null;

  @Field(() => CourtInstance, { nullable: true, description: 'Cấp xét xử của bản án bị kháng cáo, kháng nghị.' })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => Organisation, { nullable: true, description: 'Tòa án sẽ xét xử phúc thẩm.' })
  @Reads({ one: { on: { id: 'appeal_court_id' } } })
  readonly appealCourt?: Organisation;

  @Property({ type: 'integer', nullable: true })
  appealCourtId?: number | null;

  @Field(() => [Appeal], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Appeal[];
}
