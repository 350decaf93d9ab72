import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Offence } from '../../matter/offence.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { SeriousnessClass } from '../../matter/seriousness-class.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { Accused } from './accused.entity.js';
import { CaseStatus } from './case-status.js';
import { Conclusion } from './conclusion.entity.js';
import { InvestigationDecision } from './investigation-decision.entity.js';
import { RecruitmentMethod } from './recruitment-method.js';

const OF_THE_MATTER = { matter_id: 'matter_id' } as const;
const BY_DAY = ['occurred_on', 'document_number', 'id'];

/** A case begins with the decision to initiate it; no accused need be known. One taken over keeps who initiated it. */
@Entity({ schema: 'police', tableName: 'criminal_case' })
@ObjectType({ description: 'Vụ án hình sự, từ quyết định khởi tố (BLTTHS Điều 153, 154). A criminal case, from its initiation.' })
@Rows(FACT_ROWS)
export class CriminalCase extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số quyết định khởi tố vụ án.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly initiatedOn?: string;

  /** Stored by the database: who is named, else who reported. */
  @Field(() => Organisation, { nullable: true, description: 'Cơ quan ra quyết định khởi tố.' })
  @Reads({ one: { on: { id: 'initiator_id' } } })
  readonly initiatedBy?: Organisation;

  @Property({ type: 'integer', nullable: true })
  initiatedById?: number | null;

  @Field(() => DocumentNumber, {
    nullable: true,
    description: 'Số quyết định của cơ quan đã khởi tố trước khi chuyển giao, ví dụ Bộ đội Biên phòng.',
  })
  @Property({ type: 'text', nullable: true })
  takenOverNumber?: string | null;

  @Property({ type: 'text', nullable: true })
  takenOverKey?: string | null;

  @Field(() => CaseStatus, { nullable: true })
  @Reads({ columnOf: { from: 'matter.matter', past: 'matter.matter_on', on: { id: 'matter_id' }, column: 'case_status' } })
  readonly status?: CaseStatus;

  @Field(() => Place, { nullable: true, description: 'Nơi xảy ra. Where it happened.' })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Property({ type: 'integer', nullable: true })
  placeId?: number | null;

  @Field(() => [Offence], { nullable: true })
  @Reads({ elements: 'offences' })
  @Property({ type: 'json', columnType: 'jsonb' })
  offences!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => SeriousnessClass, { nullable: true, description: 'Theo khung hình phạt nặng nhất được nêu, trừ khi cơ quan xác định khác.' })
  @Property({ type: 'text', nullable: true })
  seriousness?: SeriousnessClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Án điểm.' })
  @Property({ type: 'boolean', nullable: true })
  modelCase?: boolean | null;

  @Field(() => RecruitmentMethod, { nullable: true, description: 'Phương thức tuyển mộ, như đã biết khi khởi tố.' })
  @Property({ type: 'text', nullable: true })
  method?: RecruitmentMethod | null;

  @Field(() => [Accused], { nullable: true, description: 'Mọi bị can của vụ việc.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: ['ordinal', 'id'] } })
  readonly accused?: readonly Accused[];

  @Field(() => [InvestigationDecision], { nullable: true, description: 'Các quyết định trong quá trình điều tra.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY } })
  readonly decisions?: readonly InvestigationDecision[];

  @Field(() => Conclusion, { nullable: true, description: 'Kết luận điều tra hiện tại. The current conclusion.' })
  @Reads({ one: { on: OF_THE_MATTER, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly conclusion?: Conclusion;

  @Field(() => [Conclusion], { nullable: true, description: 'Mọi kết luận, kể cả kết luận điều tra bổ sung.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY } })
  readonly conclusions?: readonly Conclusion[];

  @Field(() => [CriminalCase], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CriminalCase[];
}
