import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';
import { RecruitmentMethod } from './recruitment-method.js';

export const ConclusionProposal = { PROSECUTE: 'PROSECUTE', DISCONTINUE: 'DISCONTINUE' } as const;
export type ConclusionProposal = keyof typeof ConclusionProposal;

registerEnumType(ConclusionProposal, {
  name: 'ConclusionProposal',
  description: 'Đề nghị trong kết luận điều tra (BLTTHS Điều 232–234).',
  valuesConfig: { PROSECUTE: { description: 'Đề nghị truy tố' }, DISCONTINUE: { description: 'Đình chỉ điều tra' } },
});

/** How an investigation ended. After a returned file there is another one; the latest counts. */
@Entity({ schema: 'police', tableName: 'conclusion' })
@ObjectType({ description: 'Kết luận điều tra. How the investigation ended.' })
@Rows(FACT_ROWS)
export class Conclusion extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số kết luận điều tra.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly issuedOn?: string;

  @Field(() => ConclusionProposal, { nullable: true })
  @Property({ type: 'text', nullable: true })
  proposal?: ConclusionProposal | null;

  @Field(() => RecruitmentMethod, { nullable: true, description: 'Phương thức tuyển mộ theo kết quả điều tra.' })
  @Property({ type: 'text', nullable: true })
  method?: RecruitmentMethod | null;

  @Field(() => LongText, { nullable: true })
  @Property({ type: 'text', nullable: true })
  text?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Viện kiểm sát nhận hồ sơ. The procuracy that gets the file.' })
  @Reads({ one: { on: { id: 'procuracy_id' } } })
  readonly procuracy?: Organisation;

  @Property({ type: 'integer', nullable: true })
  procuracyId?: number | null;

  @Field(() => [Conclusion], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Conclusion[];
}
