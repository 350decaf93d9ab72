import { centreOf } from './centre-of.js';
import { districtName } from './district-name.js';
import { mergeRings } from './merge-rings.js';
import type { Outlines, Ring } from './outlines.js';
import { pathOf } from './path-of.js';
import { pointsOf } from './points-of.js';
import type { Region, World } from './region.js';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly Ring[];
  readonly several?: readonly string[];
}

/** Districts put together from the communes that came from them; those that came from several stay a region of their own. */
function districtsOf(outlines: Outlines): readonly Named[] {
  const { communes, arcs } = outlines;
  const codes = [...new Set(communes.map((commune) => commune.districts.join('+')))];
  return codes.map((code) => {
    const members = communes.filter((commune) => commune.districts.join('+') === code);
    const parts = code.split('+').map((part) => districtName(outlines, part) ?? part);
    const rings = mergeRings(
      members.flatMap((member) => member.rings),
      arcs,
    );
    return { code, name: parts.join(' + '), rings, ...(parts.length > 1 ? { several: parts } : {}) };
  });
}

/** The regions of a world from north to south, ready to be drawn. */
export function regionsOf(outlines: Outlines, world: World): readonly Region[] {
  const named: readonly Named[] = world === '2025' ? outlines.communes : districtsOf(outlines);
  return named
    .map(({ code, name, rings, several }) => {
      const points = rings.map((ring) => pointsOf(ring, outlines.arcs));
      return { code, name, path: pathOf(points), centre: centreOf(points), ...(several ? { several } : {}) };
    })
    .sort((one, other) => one.centre[1] - other.centre[1] || one.centre[0] - other.centre[0]);
}
