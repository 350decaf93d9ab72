import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const AppealOutcome = {
  UPHELD: 'UPHELD',
  AMENDED: 'AMENDED',
  QUASHED_REINVESTIGATION: 'QUASHED_REINVESTIGATION',
  QUASHED_RETRIAL: 'QUASHED_RETRIAL',
  QUASHED_DISCONTINUED: 'QUASHED_DISCONTINUED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type AppealOutcome = keyof typeof AppealOutcome;

registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'Kết quả phúc thẩm (BLTTHS Điều 348, 355).',
  valuesConfig: {
    UPHELD: { description: 'Giữ nguyên bản án sơ thẩm' },
    AMENDED: { description: 'Sửa bản án' },
    QUASHED_REINVESTIGATION: { description: 'Hủy bản án để điều tra lại' },
    QUASHED_RETRIAL: { description: 'Hủy bản án để xét xử lại' },
    QUASHED_DISCONTINUED: { description: 'Hủy bản án và đình chỉ vụ án' },
    WITHDRAWN: { description: 'Rút kháng cáo, kháng nghị: đình chỉ xét xử phúc thẩm' },
  },
});

/** How an appeal ended. One that quashes takes the matter back. */
@Entity({ schema: 'courts', tableName: 'appeal_decision' })
@ObjectType({ description: 'Kết quả giải quyết kháng cáo, kháng nghị. The outcome of an appeal.' })
@Rows(FACT_ROWS)
export class AppealDecision extends Fact {
  @Field(() => AppealOutcome, { nullable: true })
  @Property({ type: 'text' })
  outcome!: AppealOutcome;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly decidedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => [AppealDecision], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly AppealDecision[];
}
