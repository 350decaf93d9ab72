import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { PRESENT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { ChosenMatter } from '../chosen-matter.js';
import { Place } from '../../matter/place.entity.js';
import { OutreachPlace, OutreachPurpose } from './outreach-words.js';

/** What a text says of a person, as codes. */
export interface KeptWording {
  readonly place: string;
  readonly placeName: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly ageBand: string | null;
  readonly sex: string | null;
  readonly offence: string | null;
  readonly method: string | null;
  readonly relation: string | null;
  readonly fitting: number;
}

@ObjectType({ description: 'Những gì văn bản nêu, theo mã. What a text says, in codes.' })
class OutreachWording {
  @Field(() => OutreachPlace, { nullable: true })
  @Reads({ column: 'place' })
  readonly place?: OutreachPlace;

  @Field(() => String, { nullable: true, description: 'Tên địa danh được nêu.' })
  @Reads({ column: 'placeName' })
  readonly placeName?: string;

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'year' })
  readonly year?: number | null;

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'month' })
  readonly month?: number | null;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'ageBand' })
  readonly ageBand?: string | null;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'sex' })
  readonly sex?: string | null;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'offence' })
  readonly offence?: string | null;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'method' })
  readonly method?: string | null;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'relation' })
  readonly relation?: string | null;

  @Field(() => Int, { nullable: true, description: 'Số người ở đó có thể phù hợp, theo công thức và dữ liệu; không ai được đếm.' })
  @Reads({ column: 'fitting' })
  readonly fitting?: number;
}

@ObjectType({ description: 'Một tổ hợp đặc điểm mà quá ít người có. A combination that too few people fit.' })
class OutreachReason {
  @Field(() => [String], { nullable: true, description: 'Trống: riêng địa danh đã quá nhỏ.' })
  @Reads({ column: 'attributes' })
  readonly attributes?: readonly string[];

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'fitting' })
  readonly fitting?: number;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;
}

/** Kept as lists, so that what is not there needs no column of its own. */
const first = (kept: unknown): unknown => (kept as readonly unknown[] | null)?.[0] ?? null;

/** A text about a matter was checked before its release: whether those who read it in the village could tell who is meant. */
@Entity({ schema: 'mobile_trials', tableName: 'outreach_check' })
@ObjectType({ description: 'Kết quả rà soát một văn bản trước khi công bố. A text checked before its release.' })
@Rows(PRESENT_ROWS)
export class OutreachCheck extends Fact {
  @Field(() => ChosenMatter, { nullable: true })
  @Reads({ one: { on: { id: 'matter_id' } } })
  readonly matter?: ChosenMatter;

  @Field(() => OutreachPurpose, { nullable: true })
  @Property({ type: 'text' })
  purpose!: OutreachPurpose;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn đã đối chiếu.' })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly commune?: Place;

  @Property({ type: 'integer' })
  placeId!: number;

  @Field(() => Boolean, { nullable: true, description: 'Được công bố; false: phải nêu chung hơn.' })
  @Property({ type: 'boolean' })
  released!: boolean;

  @Field(() => Int, { nullable: true, description: 'Số người ít nhất phải phù hợp, theo dữ liệu của ngày đó.' })
  @Property({ type: 'integer' })
  least!: number;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer' })
  fitting!: number;

  @Field(() => OutreachWording, { name: 'wording', nullable: true, description: 'Như đã gửi. As it was given.' })
  @Reads({ compute: { needs: ['wording'], run: ({ wording }) => first(wording) } })
  readonly given?: OutreachWording;

  @Property({ type: 'json', columnType: 'jsonb' })
  wording!: readonly KeptWording[];

  @Field(() => [OutreachReason], { name: 'reasons', nullable: true })
  @Reads({ elements: 'reasons' })
  readonly why?: readonly OutreachReason[];

  @Property({ type: 'json', columnType: 'jsonb' })
  reasons!: readonly object[];

  @Field(() => OutreachWording, { name: 'suggestion', nullable: true, description: 'Cách nêu chung hơn; trống: không cần, hoặc không có.' })
  @Reads({ compute: { needs: ['suggestion'], run: ({ suggestion }) => first(suggestion) } })
  readonly coarser?: OutreachWording;

  @Property({ type: 'json', columnType: 'jsonb' })
  suggestion!: readonly KeptWording[];

  @Field(() => [OutreachCheck], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly OutreachCheck[];
}
