import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { DocumentNumber, PartialDate, PlaceName } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

export const HearingStatus = {
  SCHEDULED: 'SCHEDULED',
  HELD: 'HELD',
  POSTPONED: 'POSTPONED',
  ADJOURNED: 'ADJOURNED',
  CANCELLED: 'CANCELLED',
} as const;
export type HearingStatus = keyof typeof HearingStatus;

registerEnumType(HearingStatus, {
  name: 'HearingStatus',
  description: 'Trạng thái phiên tòa.',
  valuesConfig: {
    SCHEDULED: { description: 'Đã ấn định' },
    HELD: { description: 'Đã mở' },
    POSTPONED: { description: 'Hoãn (BLTTHS Điều 297)' },
    ADJOURNED: { description: 'Đã mở và tạm ngừng (BLTTHS Điều 251)' },
    CANCELLED: { description: 'Hủy' },
  },
});

/** One sitting of a trial. The day may lie ahead. */
@Entity({ schema: 'courts', tableName: 'hearing' })
@ObjectType({ description: 'Phiên tòa. One sitting of a trial.' })
@Rows(FACT_ROWS)
export class Hearing extends Fact {
  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly scheduledOn?: string;

  @Field(() => HearingStatus, { nullable: true })
  @Property({ type: 'text' })
  status!: HearingStatus;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => PlaceName, { nullable: true, description: 'Nơi mở phiên tòa. Where it sits.' })
  @Property({ type: 'text', nullable: true })
  venue?: string | null;

  /** What an analyst is told instead. */
  @Property({ type: 'text', nullable: true })
  venueCoarse?: string | null;

  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venuePlace?: Place;

  @Property({ type: 'integer', nullable: true })
  venuePlaceId?: number | null;

  @Field(() => [Hearing], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Hearing[];
}
