import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Place } from '../../matter/place.entity.js';
import { Country, PlaceName } from '../../platform/scalars/index.js';

/** Where people were taken from and to; known in part at best. */
@ObjectType({
  description: 'Tuyến đường: nơi xuất phát, nước đến, cửa khẩu hoặc lối mở. From where, through which gate, to which country.',
})
export class InterceptionRoute {
  @Field(() => Place, { nullable: true, description: 'Nơi xuất phát.' })
  @Reads({ one: { on: { id: 'origin_place_id' } } })
  readonly origin?: Place;

  @Field(() => Country, { nullable: true, description: 'Nước đến (ISO 3166-1 alpha-3).' })
  @Reads({ column: 'destination_country' })
  readonly destinationCountry?: string;

  @Field(() => PlaceName, { nullable: true, description: 'Cửa khẩu, lối mở hoặc đường mòn.' })
  @Reads({ column: 'border_gate' })
  readonly borderGate?: string;
}
