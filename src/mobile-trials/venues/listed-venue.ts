import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { Place } from '../../matter/place.entity.js';
import { FullDate } from '../../platform/scalars/index.js';
import { Accessibility, VenueKind } from '../holding/holding-words.js';

/** A place of the list as one chooses it, before any trial is held there: it says nothing of any matter. */
@ObjectType({ description: 'Địa điểm trong danh mục để chọn; chưa gắn với vụ việc nào. A place of the list, of no matter.' })
@Rows({ table: 'mobile_trials.venue_listed' })
export class ListedVenue {
  @Field(() => ID, { nullable: true, description: 'Mã dùng trong quyết định, kế hoạch.' })
  @Reads({ column: 'id' })
  readonly id?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => VenueKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: VenueKind;

  @Field(() => Place, { nullable: true, description: 'Xã, phường, thị trấn.' })
  @Reads({ one: { on: { id: 'unit_id' } } })
  readonly commune?: Place;

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

  @Field(() => FullDate, { nullable: true })
  @Reads({ column: 'valid_from' })
  readonly validFrom?: string;

  @Field(() => FullDate, { nullable: true })
  @Reads({ column: 'valid_to' })
  readonly validTo?: string;
}
