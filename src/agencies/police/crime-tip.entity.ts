import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { DocumentNumber, LongText, PartialDate } from '../../platform/scalars/index.js';
import { CrimeTipKind, TipChannel, TipClassification } from './crime-tip-words.js';
import { Informant } from './informant.js';
import { TipExtension } from './tip-extension.entity.js';
import { TipOutcome } from './tip-outcome.entity.js';
import { TipResumption } from './tip-resumption.entity.js';

/** Decisions on a tip name it by its key. */
const OF_THE_TIP = { matter_id: 'matter_id', tip_key: 'source_key' } as const;

/** What a person, a body or a report told the police about a crime, from receipt until its outcome. */
@Entity({ schema: 'police', tableName: 'crime_tip' })
@ObjectType({ description: 'Nguồn tin về tội phạm (tố giác, tin báo, kiến nghị khởi tố…). What was told about a crime.' })
@Rows(FACT_ROWS)
export class CrimeTip extends Fact {
  @Field(() => DocumentNumber, { nullable: true, description: 'Số tiếp nhận.' })
  @Reads({ column: 'document_number' })
  readonly number?: string;

  @Field(() => CrimeTipKind, { nullable: true })
  @Property({ type: 'text', nullable: true })
  kind?: CrimeTipKind | null;

  @Field(() => TipChannel, { nullable: true })
  @Property({ type: 'text', nullable: true })
  channel?: TipChannel | null;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày tiếp nhận; không được từ chối tiếp nhận (BLTTHS Điều 145).' })
  @Reads({ column: 'occurred_on' })
  readonly receivedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly receivedBy?: Organisation;

  @Field(() => Place, { nullable: true, description: 'Nơi xảy ra theo nguồn tin.' })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Property({ type: 'integer', nullable: true })
  placeId?: number | null;

  @Field(() => TipClassification, { nullable: true })
  @Property({ type: 'text', nullable: true })
  classification?: TipClassification | null;

  @Field(() => LongText, { nullable: true, description: 'Nội dung, theo lời của biên bản.' })
  @Property({ type: 'text', nullable: true })
  content?: string | null;

  @Field(() => Informant, { nullable: true })
  @Reads({ same: true, present: 'informant_name' })
  readonly informant?: Informant;

  @Property({ type: 'text', nullable: true })
  informantName?: string | null;

  @Property({ type: 'text', nullable: true })
  informantPhone?: string | null;

  @Field(() => TipOutcome, { nullable: true, description: 'Kết quả giải quyết hiện tại. The current outcome.' })
  @Reads({ one: { on: OF_THE_TIP, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly outcome?: TipOutcome;

  @Field(() => [TipOutcome], { nullable: true, description: 'Mọi kết quả giải quyết và tạm đình chỉ. All outcomes and suspensions.' })
  @Reads({ many: { on: OF_THE_TIP, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly outcomes?: readonly TipOutcome[];

  @Field(() => [TipExtension], { nullable: true, description: 'Các lần gia hạn. Extensions of the time to resolve it.' })
  @Reads({ many: { on: OF_THE_TIP, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly extensions?: readonly TipExtension[];

  @Field(() => [TipResumption], { nullable: true, description: 'Các lần phục hồi giải quyết. Resumptions after a suspension.' })
  @Reads({ many: { on: OF_THE_TIP, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly resumptions?: readonly TipResumption[];

  @Field(() => [CrimeTip], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CrimeTip[];
}
