import type { Plan } from '../permissions/plan.js';
import { type Label, type Reason, UNCOUNTED } from '../permissions/words.js';
import type { FateMasks } from '../permissions/plan.js';
import type { Document } from './collect.js';
import type { ReadingModel, RowsModel, TypeModel } from './model.js';
import type { Moment } from './moment.js';
import { type Parameter, Parameters } from './parameters.js';
import type { ComputeRead } from './reads.js';
import type { Collected } from './collect.js';
import type { MatterTables } from './matter-tables.js';

/** One cell that may come back withheld, as `extensions.withheld` will name it. */
export interface WithheldCell {
  readonly coordinate: string;
  readonly reason: Reason;
  readonly basis: string;
  readonly contact: string;
}

/** A coordinate selected below one matter of the answer, with its fate for each class: for the trail and for what is reported uncounted. */
export interface SelectedCoordinate {
  readonly coordinate: string;
  readonly fates: readonly FateMasks[];
  readonly uncounted: boolean;
}

/** One place of the operation where matters come out. */
export interface Site {
  readonly coordinates: readonly SelectedCoordinate[];
}

export interface ComputedField {
  /** The computed cell before it in the same object that needs the same, so that the statement leaves it once; null: itself. */
  readonly sameAs: number | null;
  readonly read: ComputeRead;
  readonly plan: Plan;
  readonly type: string;
  readonly isList: boolean;
  readonly coarse: boolean;
  readonly selection: Collected;
  /** Worked out as on the day of the past that is looked at. */
  readonly atMoment?: boolean;
}

/** Needs that a computed cell left, and for which classes, for each combination of the row's bits. */
interface NeedsLeft {
  readonly index: number;
  readonly needs: string;
  readonly reaches: readonly bigint[];
}

/** Where the compiler stands: the row at hand and for which classes of matter this piece of the statement runs. */
export interface Scope {
  readonly type: TypeModel;
  readonly alias: string;
  readonly rows: RowsModel | null;
  readonly element: boolean;
  readonly outer: Scope | null;
  /** The alias of the matter that the row at hand hangs on by its key. */
  readonly within?: string | null;
  /** What tells one object of the statement from another, the same for all its cells. */
  readonly object?: object;
  readonly plan: Plan;
  readonly cls: string | null;
  readonly reach: bigint;
  readonly bits: BitsInUse | null;
  /** What computed fields take as arguments, in SQL. */
  readonly args?: ReadonlyMap<string, string>;
  /** Where the past is read. */
  readonly moment?: Moment;
}

/** The row bits of an alias; the statement works them out only where a cell asks. */
export interface BitsInUse {
  /** The condition of each bit. */
  readonly each: readonly string[];
  /** For each combination of them, the classes for which this piece runs; null: those of the scope. */
  readonly reaches: readonly bigint[] | null;
}

/** Writes the cells of one object for a scope; handed in, since objects hold lists, and lists objects. */
export type CellWriter = (compilation: Compilation, scope: Scope, selection: Collected, extra: readonly string[]) => string;

/** All that is gathered while one operation is compiled. */
export class Compilation {
  readonly parameters = new Parameters();
  readonly withheld: WithheldCell[] = [];
  readonly sites: Site[] = [];
  readonly computed: ComputedField[] = [];
  readonly cursors: string[] = [];
  /** What was left for the computed cells of an object. */
  readonly needsLeft = new WeakMap<object, NeedsLeft[]>();
  /** The days of the past that are looked at, and what cannot be told of them. */
  readonly days: Parameter[] = [];
  readonly notKept = new Set<string>();
  high = false;
  mostRows: number | null = null;
  usesHandling = false;
  #aliases = 0;

  constructor(
    readonly model: ReadingModel,
    readonly document: Document,
    readonly matterTables: MatterTables,
    readonly areaKind: 'ALL' | 'SOME' | 'NONE',
    /** The same caller's plan where more than one matter is reached. */
    readonly planForMany: Plan,
    private readonly writer: CellWriter,
  ) {}

  /** `select … as "alias", …`: the cells of one object, without its FROM. */
  cells(scope: Scope, selection: Collected, extra: readonly string[] = []): string {
    return this.writer(this, scope, selection, extra);
  }

  /** An object of the row at hand as JSON. */
  object(scope: Scope, selection: Collected, extra: readonly string[] = []): string {
    if (selection.size === 0 && extra.length === 0) return `'{}'::json`;
    return `(select row_to_json("~r") from (select ${this.cells(scope, selection, extra)}) "~r")`;
  }

  alias(prefix: string): string {
    this.#aliases += 1;
    return `${prefix}${this.#aliases}`;
  }

  get organisations(): string {
    return this.parameters.add('int[]', (inputs) => inputs.caller.stands, 'stands');
  }

  get today(): string {
    return this.parameters.add('date', (inputs) => inputs.today, 'today');
  }

  /** The value that stands for a withheld cell; what must not be counted leaves no mark. */
  mark(plan: Plan, coordinate: string, reason: Reason): string {
    const row = plan.fieldRow(coordinate);
    if (isUncounted(row.labels)) return 'null::json';
    const contact = row.office ?? '';
    let index = this.withheld.findIndex((cell) => cell.coordinate === coordinate && cell.reason === reason);
    if (index < 0) index = this.withheld.push({ coordinate, reason, basis: row.ground, contact }) - 1;
    return `'{"~w":${index}}'::json`;
  }
}

export const isUncounted = (labels: readonly Label[]): boolean => labels.some((label) => UNCOUNTED.has(label));
