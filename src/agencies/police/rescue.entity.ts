import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { Country, DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** People brought out of the hands of those who held them. Who they are is told by the agency that receives them. */
@Entity({ schema: 'police', tableName: 'rescue' })
@ObjectType({ description: 'Giải cứu. People brought to safety by the police.' })
@Rows(FACT_ROWS)
export class Rescue extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly rescuedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly rescuedBy?: Organisation;

  @Field(() => Place, { nullable: true, description: 'Nơi giải cứu, nếu ở trong nước.' })
  @Reads({ one: { on: { id: 'place_id' } } })
  readonly place?: Place;

  @Property({ type: 'integer', nullable: true })
  placeId?: number | null;

  @Field(() => Place, { nullable: true, description: 'Nơi nạn nhân bị đưa đi. Where they were taken from.' })
  @Reads({ one: { on: { id: 'origin_place_id' } } })
  readonly originPlace?: Place;

  @Property({ type: 'integer', nullable: true })
  originPlaceId?: number | null;

  @Field(() => Country, { nullable: true, description: 'Nước đến. The country they were taken to.' })
  @Property({ type: 'text', nullable: true })
  destinationCountry?: string | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  personsRescued?: number | null;

  @Field(() => [Rescue], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Rescue[];
}
