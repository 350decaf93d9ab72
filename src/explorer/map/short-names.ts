import type { Region } from './region.js';

const KINDS: Readonly<Record<string, string>> = { Huyện: 'H.', 'Thị xã': 'TX', 'Thành phố': 'TP' };
const KIND = /^(Huyện|Thị xã|Thành phố)\s+/;

/** Where it stands on the map tells which of two it is. */
const bare = (name: string): string => name.replace(KIND, '').replace(/ \(.*\)$/, '');

/** The names of districts as lines on a map: the kind only where two of different kinds bear one name. */
export function shortNames(regions: readonly Region[]): ReadonlyMap<string, readonly string[]> {
  const alike = (region: Region) => regions.filter(({ name }) => bare(name) === bare(region.name));
  const kindOf = ({ name }: Region) => KINDS[KIND.exec(name)?.[1] ?? ''] ?? '';
  return new Map(
    regions.map((region) => {
      const kinds = new Set(alike(region).map(kindOf));
      const words = bare(region.name).split(' ');
      if (kinds.size > 1) return [region.code, [`${kindOf(region)} ${words[0]}`, words.slice(1).join(' ')]];
      return [region.code, words.length > 2 ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [words.join(' ')]];
    }),
  );
}
