import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { DocumentNumber, LongText, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { TipOutcome } from './tip-outcome.entity.js';

export const CrimeTipKind = {
  DENUNCIATION: 'DENUNCIATION',
  CRIME_REPORT: 'CRIME_REPORT',
  INITIATION_PROPOSAL: 'INITIATION_PROPOSAL',
  DIRECT_DETECTION: 'DIRECT_DETECTION',
  SELF_SURRENDER: 'SELF_SURRENDER',
} as const;
export type CrimeTipKind = keyof typeof CrimeTipKind;

registerEnumType(CrimeTipKind, {
  name: 'CrimeTipKind',
  description: 'Loại nguồn tin về tội phạm (BLTTHS Điều 143, 144).',
  valuesConfig: {
    DENUNCIATION: { description: 'Tố giác về tội phạm: của cá nhân' },
    CRIME_REPORT: { description: 'Tin báo về tội phạm: của cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin' },
    INITIATION_PROPOSAL: { description: 'Kiến nghị khởi tố: của cơ quan nhà nước, bằng văn bản' },
    DIRECT_DETECTION: { description: 'Cơ quan trực tiếp phát hiện dấu hiệu tội phạm' },
    SELF_SURRENDER: { description: 'Người phạm tội tự thú' },
  },
});

export const TipChannel = {
  IN_PERSON: 'IN_PERSON',
  HOTLINE_111: 'HOTLINE_111',
  HOTLINE_POLICE: 'HOTLINE_POLICE',
  POST: 'POST',
  ONLINE: 'ONLINE',
  MEDIA: 'MEDIA',
  OTHER_AGENCY: 'OTHER_AGENCY',
  OTHER: 'OTHER',
} as const;
export type TipChannel = keyof typeof TipChannel;
registerEnumType(TipChannel, { name: 'TipChannel', description: 'Kênh tiếp nhận. HOTLINE_111: Tổng đài 111.' });

export const TipClassification = { TRAFFICKING: 'TRAFFICKING', LINKED_OFFENCE: 'LINKED_OFFENCE', OTHER_OFFENCE: 'OTHER_OFFENCE', NO_OFFENCE: 'NO_OFFENCE' } as const;
export type TipClassification = keyof typeof TipClassification;
registerEnumType(TipClassification, { name: 'TipClassification', description: 'Phân loại nguồn tin (TTLT 01/2017).' });

@ObjectType({ description: 'Người tố giác, báo tin; danh tính được giữ bí mật. Who told; the identity is protected.' })
export class Informant {
  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_name' })
  readonly fullName?: string;

  @Field(() => ShortText, { nullable: true })
  @Reads({ column: 'informant_phone' })
  readonly phone?: string;
}

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
  @Reads({ one: { on: { matter_id: 'matter_id', tip_key: 'source_key' }, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly outcome?: TipOutcome;

  @Field(() => [TipOutcome], { nullable: true, description: 'Mọi quyết định giải quyết, gia hạn, phục hồi. All decisions on the tip.' })
  @Reads({ many: { on: { matter_id: 'matter_id', tip_key: 'source_key' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly outcomes?: readonly TipOutcome[];

  @Field(() => [CrimeTip], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CrimeTip[];
}
