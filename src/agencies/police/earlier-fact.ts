import type { DocumentReference, References } from '../../hub/intake/noun.js';

/** How a report names a fact that the police reported before it. */
interface EarlierFact {
  readonly document?: DocumentReference | null | undefined;
  readonly sourceId?: string | null | undefined;
  readonly day?: string | null | undefined;
  readonly path: string;
}

/** The key under which that fact stands; null where none is named. */
export async function keyOfEarlier({ document, sourceId, day, path }: EarlierFact, references: References): Promise<string | null> {
  if (document) return references.ownDocumentKey(document, day, [path]);
  return sourceId ? `source:${sourceId}` : null;
}

/** A quote tells the matter something only where it says whose document it is. */
export const quotable = (document: DocumentReference | null | undefined): readonly DocumentReference[] =>
  document?.issuer ? [document] : [];
