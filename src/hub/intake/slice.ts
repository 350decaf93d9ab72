import type { AgencyWord } from '../identity/agency.js';
import type { PermissionTable } from '../permissions/permission-table.js';
import type { AnyNoun, EventKind } from './noun.js';

type Class = abstract new (...args: never[]) => object;

/** What an agency gives to the hub; deleting its folder and its line in app.ts deletes the agency. */
export interface Slice {
  readonly agency: AgencyWord;
  readonly resolvers: readonly Class[];
  /** Types reached through no resolver: what it adds to the matter and to other agencies' types. */
  readonly types: readonly Class[];
  readonly entities: readonly Class[];
  readonly nouns: readonly AnyNoun[];
  readonly permissions: PermissionTable;
}

/** What is built above the agencies: it weighs their facts and keeps what people decide. */
export interface Layer extends Pick<Slice, 'resolvers' | 'types' | 'entities' | 'permissions'> {
  readonly kinds: readonly EventKind[];
}

/** Whoever has a schema, a database role and migrations of its own. */
export type Owner = AgencyWord | 'mobile-trials';
