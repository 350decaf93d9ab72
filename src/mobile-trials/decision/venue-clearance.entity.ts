import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { PRESENT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { ClearanceState } from './opinion-words.js';

/** What social affairs says of the commune proposed. Others learn from the gate alone whether it was cleared, and never that it was not. */
@Entity({ schema: 'mobile_trials', tableName: 'venue_clearance' })
@ObjectType({ description: 'Trả lời về địa điểm đề xuất; lý do không được hỏi và không được lưu. An answer on the venue proposed.' })
@Rows({ ...PRESENT_ROWS, table: 'mobile_trials.venue_clearance_shown' })
export class MobileTrialVenueClearance extends Fact {
  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid' })
  proposalId!: string;

  @Field(() => ClearanceState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: ClearanceState;

  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venueUnit?: Place;

  @Property({ type: 'integer' })
  venuePlaceId!: number;

  @Property({ type: 'boolean' })
  cleared!: boolean;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly clearedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly organisation?: Organisation;

  @Field(() => [MobileTrialVenueClearance], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrialVenueClearance[];
}
