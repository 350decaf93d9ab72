import { Arg, Int, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, ShortText } from '../../platform/scalars/index.js';
import { ListedVenue } from './listed-venue.js';

@Resolver()
export class VenuesResolver {
  @Query(() => [ListedVenue], {
    description: 'Địa điểm có thể xét xử lưu động, theo tên hoặc theo xã, phường. Places where a trial can be held, by name or by commune.',
  })
  @Reads({
    found: {
      filters: {
        text: { column: 'search_text', coordinate: 'ListedVenue.name', op: 'TEXT', type: 'text' },
        commune: { column: 'unit_code', coordinate: 'ListedVenue.commune', op: 'EQUAL', type: 'text' },
      },
      orderBy: ['name', 'id'],
    },
  })
  mobileTrialVenues(
    @Arg('text', () => ShortText, { nullable: true }) _text?: string,
    @Arg('commune', () => Code, { nullable: true, description: 'Mã xã, phường, thị trấn.' }) _commune?: string,
    @Arg('first', () => Int, { nullable: true, description: 'Nhiều nhất bao nhiêu, đến 100. How many at most.' }) _first?: number,
  ): null {
    return declared();
  }
}
