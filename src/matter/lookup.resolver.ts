import { Arg, Int, Query, Resolver } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { declared } from '../hub/reading/declared.js';
import { Reads } from '../hub/reading/reads.js';
import { Code, ShortText } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';
import { Place } from './place.entity.js';

const MOST = 'Nhiều nhất bao nhiêu, đến 100. How many at most.';
const DISTRICT_OR_ABOVE = [1, 2];

/** Units and bodies by what they are called: what one chooses from where a list is filtered. */
@Resolver()
export class LookupResolver {
  @Query(() => [Place], {
    description:
      'Đơn vị hành chính của mọi thời kỳ theo tên, không cần dấu; địa bàn của bạn trước. Units of every era by name. Analysts: districts and provinces.',
  })
  @Reads({
    found: {
      filters: {
        text: { column: 'own_search', coordinate: 'Place.name', op: 'TEXT', type: 'text' },
        code: { column: 'code', coordinate: 'Place.code', op: 'EQUAL', type: 'text' },
        key: { column: 'key', coordinate: 'Place.key', op: 'EQUAL', type: 'text' },
      },
      orderBy: ['level', 'name', 'valid_from'],
      area: 'areas',
      coarse: { level: DISTRICT_OR_ABOVE },
    },
  })
  places(
    @Arg('text', () => ShortText, { nullable: true }) _text?: string,
    @Arg('code', () => Code, { nullable: true }) _code?: string,
    @Arg('key', () => Code, { nullable: true }) _key?: string,
    @Arg('first', () => Int, { nullable: true, description: MOST }) _first?: number,
  ): null {
    return declared();
  }

  @Query(() => [Organisation], { description: 'Cơ quan, đơn vị theo tên hoặc mã, không cần dấu. Bodies by name or code.' })
  @Reads({
    found: {
      filters: {
        text: { column: 'search_text', coordinate: 'Organisation.name', op: 'TEXT', type: 'text' },
        code: { column: 'code', coordinate: 'Organisation.code', op: 'EQUAL', type: 'text' },
        codes: { column: 'code', coordinate: 'Organisation.code', op: 'ANY_OF', type: 'text' },
        agency: { column: 'agency', coordinate: 'Organisation.agency', op: 'EQUAL', type: 'text' },
      },
      orderBy: ['-home', 'name', 'valid_from'],
    },
  })
  organisations(
    @Arg('text', () => ShortText, { nullable: true }) _text?: string,
    @Arg('code', () => Code, { nullable: true }) _code?: string,
    @Arg('codes', () => [Code], { nullable: true, description: 'Nhiều đơn vị theo mã. Several bodies at once.' })
    _codes?: readonly string[],
    @Arg('agency', () => Agency, { nullable: true }) _agency?: Agency,
    @Arg('first', () => Int, { nullable: true, description: MOST }) _first?: number,
  ): null {
    return declared();
  }
}
