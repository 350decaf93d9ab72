import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { PlaceName } from '../../platform/scalars/index.js';
import { Accessibility, VenueKind } from './holding-words.js';

/** A place of the list where a trial can be held. */
@ObjectType('MobileTrialVenue', { description: 'Địa điểm trong danh mục. A place of the list.' })
@Rows({ table: 'mobile_trials.venue' })
export class Venue {
  @Field(() => ID, { nullable: true })
  @Reads({ column: 'id' })
  readonly id?: string;

  @Field(() => PlaceName, { nullable: true })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => VenueKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: VenueKind;

  @Field(() => Int, { nullable: true, description: 'Sức chứa.' })
  @Reads({ column: 'capacity' })
  readonly capacity?: number;

  @Field(() => Accessibility, { nullable: true })
  @Reads({ column: 'accessibility' })
  readonly accessibility?: Accessibility;

  @Field(() => Int, { nullable: true, description: 'Khoảng cách đến trụ sở tòa án, ki-lô-mét.' })
  @Reads({ column: 'distance_km' })
  readonly distanceKm?: number;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ dùng khi không có học sinh.' })
  @Reads({ column: 'only_without_pupils' })
  readonly onlyWithoutPupils?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Dữ liệu minh họa. Made up for the demonstration.' })
  @Reads({ column: 'demonstration' })
  readonly demonstration?: boolean;
}
