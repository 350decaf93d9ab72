import { Extensions } from 'type-graphql';
import type { Caller } from '../identity/caller.js';
import type { CoarseKind } from '../permissions/fate.js';
import type { Plan, RowBit } from '../permissions/plan.js';
import type { CallerCondition } from './caller-condition.js';
import type { FilterDefinition, ItemLabels } from './filter-definition.js';
import type { AggregateRead } from './aggregate-read.js';
import type { RankedRead } from './ranked-read.js';
import type { On, RowDeclaration } from './row-declaration.js';

/** An entity of the ORM, or the name of a table ('matter.standing'). */
export type Source = string | (() => abstract new (...args: never[]) => object);

interface Related {
  readonly on: On;
  readonly from?: Source;
  readonly orderBy?: readonly string[];
  readonly where?: Readonly<Record<string, string | boolean>>;
  /** Only rows whose whole number is one of these. */
  readonly anyOf?: Readonly<Record<string, readonly number[]>>;
  /** Also rows that are no longer current. */
  readonly all?: true;
  /** Of the table that `from` names: the function that tells its rows at a moment of the past. */
  readonly past?: string;
  readonly items?: ItemLabels;
}

export interface OneRead extends Related {
  /** Columns of the row at hand that stand for arguments in what is computed of the related row. */
  readonly args?: Readonly<Record<string, string>>;
}

export interface ManyRead extends Related {
  /** The list shows its rows one by one, each to whom it is shown; what is left out is told from the plan. */
  readonly rowsShown?: true;
  /** A column that names another matter: rows whose matter does not exist for the caller are left out. */
  readonly matterSeen?: string;
}

/** An order of a connection; ties are broken by id. Its first column must be shown in a row for the row to be listed. */
export interface OrderDefinition {
  readonly columns: readonly OrderColumn[];
  readonly descending?: true;
}
export interface OrderColumn {
  readonly column: string;
  /** The coordinate whose right the column takes; left out: a column that tells nothing. */
  readonly coordinate?: string;
  readonly type?: 'text' | 'int' | 'timestamptz' | 'uuid';
  /** The latest of several instants, each counted only where its coordinate is shown; the first coordinate must be shown. */
  readonly greatest?: Readonly<Record<string, string>>;
  /** The earliest of several days, each counted only where its coordinate is shown; rows that have none are left out. */
  readonly least?: Readonly<Record<string, string>>;
}

/** A field of a page that tells how many rows of the list have each value of a column, its own filter left aside. */
export interface CountsDefinition {
  readonly column: string;
  readonly coordinate: string;
  /** The filter by that column. */
  readonly filter: string;
  /** The field that names the value. */
  readonly as: string;
  readonly values: readonly string[];
}

export interface ConnectionRead extends Partial<Related> {
  readonly node: string;
  readonly orders: Readonly<Record<string, OrderDefinition>>;
  readonly defaultOrder: string;
  readonly filters?: Readonly<Record<string, FilterDefinition>>;
  readonly counts?: Readonly<Record<string, CountsDefinition>>;
  readonly caller?: CallerCondition;
}

/** What a computed field knows beside what it needs. `cls` is -1 outside a matter. */
export interface ComputeEnvironment {
  readonly today: string;
  readonly cls: number;
  /** Whether the caller is shown a coordinate in this matter. */
  readonly shown: (coordinate: string) => boolean;
  readonly plan: Plan;
  /** How exactly an analyst is told a field. */
  readonly coarseOf: (coordinate: string) => CoarseKind;
  readonly caller: Caller;
  /** What the layers above hand in: rules of the law, sentences. */
  readonly knowledge: Knowledge;
}

export type Knowledge = Readonly<Record<string, unknown>>;

/** A value from another table that is read only where the caller is shown a coordinate in this matter; null elsewhere. */
export interface GuardedValue {
  readonly coordinate: string;
  readonly from: string;
  readonly on: On;
  readonly column: string;
  /** Bits of a row that hold for every row of that table. */
  readonly holding?: readonly RowBit[];
}

export interface ComputeRead {
  readonly needs: readonly string[];
  /** Arguments of the root, or what a related row hands on in their place: they stand among the needs as '@name'. */
  readonly args?: readonly string[];
  readonly guarded?: Readonly<Record<string, GuardedValue>>;
  readonly run: (needs: Readonly<Record<string, unknown>>, environment: ComputeEnvironment) => unknown;
}

/** What a field reads. Left out: the column that the ORM knows for the property. */
export type Read =
  | { readonly column: string }
  | { readonly columnOf: Related & { readonly from: Source; readonly column: string } }
  | { readonly one: OneRead }
  | { readonly many: ManyRead }
  | { readonly same: true; readonly present?: string }
  | { readonly elements: string }
  /** A column with the ids of matters: those that exist for the caller, by id or by code. */
  | { readonly mattersSeen: string; readonly as?: 'code' }
  | { readonly connection: ConnectionRead }
  | { readonly ranked: RankedRead<FilterDefinition> }
  | { readonly compute: ComputeRead }
  | { readonly find: FindRead }
  | { readonly aggregate: AggregateRead }
  | { readonly agenda: AgendaRead }
  | { readonly found: FoundRead }
  | { readonly answer: (args: Readonly<Record<string, unknown>>, environment: ComputeEnvironment) => unknown };

/** A root of what the caller's own bodies planned: its arguments `from` and `to` are days, the column is an instant. */
export interface AgendaRead {
  readonly column: string;
  readonly most: number;
}

/** A root that finds rows of a public list by its arguments, of which `first` says how many at most. */
export interface FoundRead {
  readonly filters: Readonly<Record<string, FilterDefinition>>;
  readonly orderBy: readonly string[];
  /** A column of units: rows of the caller's own area come first. */
  readonly area?: string;
  /** For a coarse caller only rows whose whole number is one of these. */
  readonly coarse?: Readonly<Record<string, readonly number[]>>;
}

/** A singular root: the row by its id or by a reference, seen only where each coordinate named is seen; or what stands beside a matter. */
export interface FindRead {
  readonly type: string;
  readonly by: 'id' | 'matter' | 'document' | 'beside-matter';
  /** The containers and the number that must be shown in that matter. */
  readonly within: readonly string[];
  /** The argument that names a day of the past at whose end all below is read, and the coordinate whose right that takes. */
  readonly asOf?: { readonly argument: string; readonly coordinate: string };
}

/** Declares what a field reads; a field that says nothing of it stops the start-up. */
export const Reads = (reads: Read) => Extensions({ reads });

/** Declares what the rows of a type are. */
export const Rows = (rows: RowDeclaration) => Extensions({ rows });

export type { CallerCondition } from './caller-condition.js';
export type { On } from './row-declaration.js';
export { FACT_ROWS, PRESENT_ROWS } from './row-declaration.js';
