import type { References } from '../../hub/intake/noun.js';

interface Place {
  readonly venue?: string | null;
  readonly venuePlace?: string | null;
}

/** Where a court sits, with what an analyst is told instead of it. */
export async function describeVenue({ venue, venuePlace }: Place, day: string | null | undefined, references: References) {
  if (!venuePlace) return { venue: venue ?? null, venueCoarse: null, venuePlaceId: null };
  return {
    venue: venue ?? null,
    venueCoarse: await references.coarseName(venuePlace, day, ['venuePlace']),
    venuePlaceId: await references.place(venuePlace, day, ['venuePlace']),
  };
}
