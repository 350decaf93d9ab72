import type { Course, Twist } from '../course.js';
import { coastPosts, onward } from './borders.js';
import type { Random } from './random.js';

const reached = new Set(Object.values(onward).flat());

export interface OffencePlan {
  readonly offences: readonly { readonly article: string; readonly clause: string; readonly points?: readonly string[] }[];
  /** Of the offence: under 16, 16 to 17, or grown up. */
  readonly victimsAge: 'CHILD' | 'ADOLESCENT' | 'ADULT';
  readonly victims: number;
  readonly destination: string;
  /** Tried by the province's court while there were districts, and after. */
  readonly provincialBefore2025: boolean;
  readonly provincialSince2025: boolean;
}

const DESTINATIONS = [
  { country: 'KHM', weight: 36 },
  { country: 'CHN', weight: 24 },
  { country: 'MMR', weight: 12 },
  { country: 'MYS', weight: 6 },
  { country: 'LAO', weight: 5 },
  { country: 'THA', weight: 5 },
  { country: 'PHL', weight: 3 },
  { country: 'TWN', weight: 2 },
  { country: 'VNM', weight: 7 },
];

const PLAIN = [
  { article: '150', clause: '1', weight: 14 },
  { article: '150', clause: '2', weight: 62 },
  { article: '150', clause: '3', weight: 8 },
  { article: '151', clause: '1', weight: 9 },
  { article: '151', clause: '2', weight: 4 },
  { article: '153', clause: '2', weight: 3 },
];

/** What the matter is about: the article and the frame follow from the victims and the way, as in the Penal Code. */
export function planOffence(draw: Random, course: Course): OffencePlan {
  const has = (twist: Twist) => course.twists.includes(twist);
  const { article, clause } = frameOf(draw, has, course.ahead === true);
  const victims = has('NO_VICTIM')
    ? 0
    : article === '150' && clause === '3' && draw.chance(0.4)
      ? draw.between(6, 8)
      : draw.pick([1, 1, 1, 1, 1, 2, 2, 3]);
  const destination = destinationOf(draw, has);
  const main = { article, clause, points: pointsOf(draw, clause, victims, destination) };
  const linked = { article: destination === 'VNM' ? '327' : '349', clause: '2' };
  const lifelong = (article === '151' || article === '154') && clause === '3';
  return {
    offences: has('LINKED_OFFENCE') ? [main, linked] : [main],
    victimsAge: article === '151' || article === '153' ? 'CHILD' : has('ADOLESCENT') ? 'ADOLESCENT' : 'ADULT',
    victims,
    destination,
    provincialBefore2025: clause === '3' || (article === '151' && clause === '2'),
    // A frame above the region's competence that nobody has noticed.
    provincialSince2025: lifelong && !has('TOO_GRAVE'),
  };
}

function frameOf(draw: Random, has: (twist: Twist) => boolean, ahead: boolean): { article: string; clause: string } {
  if (has('LIFE')) return { article: '151', clause: '3' };
  if (has('CHILD')) return { article: '151', clause: draw.chance(0.7) ? '1' : '2' };
  if (has('ORGANS')) return { article: '154', clause: '2' };
  if (has('TOO_GRAVE')) return { article: '154', clause: '3' };
  if (has('COUNSEL_WITHDRAWN')) return { article: '150', clause: '3' };
  if (ahead) return { article: '150', clause: draw.chance(0.2) ? '1' : '2' };
  const mayBeMobile = has('MOBILE') || has('ONLINE_MOBILE') || has('ONLINE') || has('MOBILE_CANCELLED');
  if (mayBeMobile || has('ADOLESCENT') || has('LINKED_OFFENCE') || has('COAST')) return { article: '150', clause: '2' };
  return draw.weighted(PLAIN);
}

/** Whoever is stopped on the way was going where that way leads. */
function destinationOf(draw: Random, has: (twist: Twist) => boolean): string {
  if (has('COAST')) return draw.weighted(coastPosts).towards;
  if (has('INBOUND')) return 'VNM';
  const byLand = has('BORDER') || has('BORDER_CASE') ? DESTINATIONS.filter(({ country }) => reached.has(country)) : DESTINATIONS;
  return draw.weighted(byLand).country;
}

/** Art. 150 cl. 2: a organised, d across the border, đ two to five victims, e two or more times; cl. 3: a professional, đ six or more. */
function pointsOf(draw: Random, clause: string, victims: number, destination: string): readonly string[] {
  if (clause === '1') return [];
  if (clause === '3') return victims >= 6 ? ['a', 'đ'] : ['a'];
  const points = [...(draw.chance(0.4) ? ['a'] : []), ...(destination === 'VNM' ? [] : ['d']), ...(victims >= 2 ? ['đ'] : [])];
  return points.length > 0 ? points : ['e'];
}
