import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Offence } from '../../matter/offence.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { SeriousnessClass } from '../../matter/seriousness-class.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** A case that the border guard began. Trafficking is too serious for it to finish, so a hand-over is the normal next step. */
@Entity({ schema: 'border_guard', tableName: 'border_case' })
@ObjectType({ description: 'Vụ án do Bộ đội Biên phòng khởi tố (BLTTHS Điều 164). A case that the border guard initiated.' })
@Rows(FACT_ROWS)
export class BorderCase extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số quyết định khởi tố vụ án.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly initiatedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly initiatedBy?: Organisation;

  @Field(() => Place, { nullable: true, description: 'Nơi xảy ra.' })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Property({ type: 'integer', nullable: true })
  placeId?: number | null;

  @Field(() => [Offence], { nullable: true })
  @Reads({ elements: 'offences' })
  @Property({ type: 'json', columnType: 'jsonb' })
  offences!: readonly Readonly<Record<string, unknown>>[];

  @Field(() => SeriousnessClass, { nullable: true })
  @Property({ type: 'text', nullable: true })
  seriousness?: SeriousnessClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Phạm tội quả tang.' })
  @Property({ type: 'boolean', nullable: true })
  caughtInTheAct?: boolean | null;

  @Field(() => [BorderCase], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly BorderCase[];
}
