import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';

export const CounselStanding = {
  CHOSEN: 'CHOSEN',
  APPOINTED: 'APPOINTED',
  DECLINED_LAWFULLY: 'DECLINED_LAWFULLY',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type CounselStanding = keyof typeof CounselStanding;

registerEnumType(CounselStanding, {
  name: 'CounselStanding',
  description: 'Việc bào chữa cho một bị cáo (BLTTHS Điều 75–78).',
  valuesConfig: {
    CHOSEN: { description: 'Người bào chữa do bị cáo hoặc người thân thích lựa chọn (Điều 75)' },
    APPOINTED: { description: 'Người bào chữa được chỉ định (Điều 76)' },
    DECLINED_LAWFULLY: { description: 'Bị cáo từ chối người bào chữa đúng theo luật (Điều 77)' },
    WITHDRAWN: { description: 'Người bào chữa không còn bào chữa (Điều 77, 78)' },
  },
});

/** Whether an accused is defended: the standing of the counsel and never the name. */
@Entity({ schema: 'courts', tableName: 'counsel' })
@ObjectType({ description: 'Đăng ký bào chữa cho một bị cáo, không nêu tên người bào chữa. Whether an accused has counsel.' })
@Rows(FACT_ROWS)
export class Counsel extends Fact {
  @Field(() => CounselStanding, { nullable: true })
  @Property({ type: 'text' })
  standing!: CounselStanding;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly registeredOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => PersonCode, { nullable: true, description: 'Bị cáo được bào chữa. The accused.' })
  @Reads({ columnOf: { from: 'police.accused', on: { matter_id: 'matter_id', charge_key: 'charge_key' }, column: 'id' } })
  readonly accusedId?: string;

  /** The key of the charge of the accused. */
  @Property({ type: 'text' })
  chargeKey!: string;

  @Field(() => [Counsel], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Counsel[];
}
