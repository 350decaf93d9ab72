import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { keyOf } from '../hub/intake/fact-parts.js';
import type { DocumentParts } from '../hub/intake/door.js';
import type { DocumentReference, References } from '../hub/intake/noun.js';
import type { Knowledge } from '../hub/reading/reads.js';
import { callFunction } from '../platform/database/call-function.js';
import { badInput } from '../platform/errors.js';
import { documentParts } from './document-parts.js';

interface KnownOrganisation {
  readonly id: number;
  readonly agency: string;
}

interface KnownPlace {
  readonly id: number;
  readonly coarseName: string | null;
}

/** Looks codes up in batches while facts are taken in: one statement for all organisations and one for all places of a report or a file. */
export function referencesOf(pool: Pool, knowledge: Knowledge, today: () => string): References {
  const organisations = new DataLoader<string, KnownOrganisation | null>(async (codes) => {
    const found = await callFunction<Record<string, KnownOrganisation>>(pool, 'matter.organisations_by_code', [...codes]);
    return codes.map((code) => found[code] ?? null);
  });
  const places = new DataLoader<{ code: string; day: string }, KnownPlace | null, string>(
    async (asked) => callFunction<(KnownPlace | null)[]>(pool, 'matter.units_on', JSON.stringify(asked)),
    { cacheKeyFn: ({ code, day }) => `${code}|${day}` },
  );

  const organisation = async (code: string, path?: readonly string[]) =>
    (await organisations.load(code.toUpperCase())) ?? refuse('intake.unknown-organisation', path);
  const unit = async (code: string, day: string | null | undefined, path?: readonly string[]) =>
    (await places.load({ code, day: firstDay(day ?? today()) })) ?? refuse('intake.unknown-place', path);
  const document = async (reference: DocumentReference, day: string | null | undefined, path?: readonly string[]) => {
    const issuer = reference.issuer ? await organisation(reference.issuer, path) : null;
    const year = reference.year ?? (day ? Number(day.slice(0, 4)) : null);
    return documentParts(reference.number, year, issuer?.id ?? null);
  };

  return {
    knowledge,
    organisation,
    place: async (code, day, path) => (await unit(code, day, path)).id,
    coarseName: async (code, day, path) => (await unit(code, day, path)).coarseName ?? '',
    document,
    documentKey: async (reference, day, path) => uniqueKey(await document(reference, day, path), path),
    ownDocumentKey: async (reference, day, path) => uniqueKey(await document(reference, day, path), path),
  };
}

function uniqueKey(parts: DocumentParts, path?: readonly string[]): string {
  if (parts.issuerId === null) return refuse('intake.issuer-missing', path);
  return parts.year === null ? refuse('intake.year-missing', path) : keyOf(parts);
}

function refuse(key: string, path?: readonly string[]): never {
  throw badInput(key, {}, path);
}

/** A date without its day counts as its first one when a unit is looked up. */
const firstDay = (day: string): string => (day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
