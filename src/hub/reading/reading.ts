import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import type { Caller } from '../identity/caller.js';
import { areaKindOf } from '../permissions/existence.js';
import { Plan } from '../permissions/plan.js';
import type { PermissionTable } from '../permissions/permission-table.js';
import { profileKey, profileOf } from '../permissions/profile.js';
import type { MatterTables } from './matter-tables.js';
import { below, type Collected, collect, type Document } from './collect.js';
import { compile, type SiteView, type Statement } from './compile.js';
import { complete } from './complete.js';
import { apart } from './guarded-value.js';
import type { Cursors } from './cursors.js';
import { Later } from './later.js';
import { readMarks } from './marks.js';
import type { ReadingModel } from './model.js';
import { pastOf, type PastView } from './past-view.js';
import type { Inputs } from './parameters.js';
import { toldReason } from './told-reason.js';
import type { Question } from './question.js';
import type { Reader } from './readers.js';
import type { Knowledge } from './reads.js';
import { shapeOf } from './shape.js';
import { StatementCache } from './statement-cache.js';
import { type Withheld, withheldOf } from './withheld.js';

interface ReadingParts {
  readonly schema: GraphQLSchema;
  readonly model: ReadingModel;
  readonly table: PermissionTable;
  readonly matterTables: MatterTables;
  readonly readers: { readonly low: Reader; readonly high: Reader };
  readonly cursors: Cursors;
  readonly clock: Clock;
  readonly knowledge: () => Knowledge;
}

/** A matter that came out of a question, at which place of it and as what class. */
export interface TouchedMatter {
  readonly id: string;
  readonly cls: number;
  readonly view: SiteView;
}

export interface Answer {
  /** The JSON of `data`. */
  readonly data: string;
  readonly withheld: readonly Withheld[];
  readonly matters: readonly TouchedMatter[];
  /** Where it is a view of the past. */
  readonly asOf: PastView | null;
}

/** The day on which one stands and the one that is looked at. */
interface Days {
  readonly today: string;
  readonly asOf: PastView | null;
}

const COMPILED = 500;

/** One question, one statement: compiled once per plan and shape, run by the lowest role that may, its text the answer. */
export class Reading {
  readonly #plans = new Map<string, Plan>();
  readonly #statements = new StatementCache<Statement>(COMPILED);
  readonly #oneMatter = new StatementCache<boolean>(COMPILED);

  constructor(readonly parts: ReadingParts) {}

  planFor(caller: Caller, oneMatter: boolean): Plan {
    const profile = profileOf(caller, oneMatter);
    const key = profileKey(profile);
    const plan = this.#plans.get(key) ?? new Plan(profile, this.parts.table);
    this.#plans.set(key, plan);
    return plan;
  }

  async answer(question: Question): Promise<Answer> {
    const { readers } = this.parts;
    const { statement, today, asOf, values } = this.#prepared(question);
    const text = await (statement.high ? readers.high : readers.low).read(statement.text, values);
    return this.#finish(question, statement, { today, asOf }, text);
  }

  /** Refuses what would be refused, without reading: what a command asks to see is checked before the command is carried out. */
  rehearse(question: Question): void {
    this.#prepared(question);
  }

  #prepared(question: Question) {
    const { cursors, clock } = this.parts;
    const statement = this.#statement(question);
    const inputs: Inputs = {
      variables: question.document.variables,
      caller: question.caller,
      today: String(clock.today()),
      knowledge: this.parts.knowledge(),
      openCursor: (text, coordinate, order, length) => cursors.open(text, coordinate, order, length, question.caller),
    };
    const asOf = pastOf(statement, inputs);
    return { statement, today: inputs.today, asOf, values: statement.parameters.map((parameter) => parameter(inputs)) };
  }

  #statement(question: Question): Statement {
    const { schema, model, matterTables } = this.parts;
    const { operation, document, caller } = question;
    const asked = [operation.name?.value ?? '', shapeOf(schema, operation, document.variables), question.text].join('\u0000');
    const oneMatter = this.#oneMatter.get(asked) ?? reachesOneMatter(model, question);
    this.#oneMatter.set(asked, oneMatter);
    const plan = this.planFor(caller, oneMatter);
    const areaKind = areaKindOf(caller);
    const key = [plan.key, areaKind, asked].join('\u0000');
    const known = this.#statements.get(key);
    if (known) return known;
    const roots = question.roots ? { roots: question.roots } : {};
    const file = question.forFile ? { mostRows: question.forFile.most } : {};
    const made = compile({
      model,
      matterTables,
      operation,
      document,
      plan,
      planForMany: this.planFor(caller, false),
      areaKind,
      ...roots,
      ...file,
    });
    this.#statements.set(key, made);
    return made;
  }

  async #finish(question: Question, statement: Statement, { today, asOf }: Days, text: string): Promise<Answer> {
    const counts = new Map<number, number>();
    const classes = statement.sites.map(() => new Set<number>());
    const matters: TouchedMatter[] = [];
    const left = new Map<number, { readonly needs: Record<string, unknown>; readonly cls: number }>();
    const later = new Later();
    const base = { today, caller: question.caller, knowledge: this.parts.knowledge() };
    const data = await readMarks(text, {
      matter: (site, id, cls) => {
        classes[site]?.add(cls);
        const view = statement.sites[site];
        if (view) matters.push({ id, cls, view });
      },
      withheld: (index) => {
        counts.set(index, (counts.get(index) ?? 0) + 1);
        const cell = statement.withheld[index];
        return question.forFile && cell ? toldReason(cell.reason) : 'null';
      },
      computed: (index, needs, cls) => {
        const field = statement.computed[index];
        const seen = needs === undefined ? left.get(field?.sameAs ?? index) : { needs: apart(needs), cls: cls ?? -1 };
        if (!field || !seen) throw new Error('A computed cell stands in the answer without what it needs');
        left.set(index, seen);
        const then = field.atMoment && asOf ? { ...base, today: asOf.day } : base;
        return complete(this.parts.model, question.document, field, seen.needs, seen.cls, then, later);
      },
      cursor: (values) => JSON.stringify(this.parts.cursors.seal(values, question.caller)),
    });
    return {
      data: await later.fill(data),
      matters,
      asOf,
      withheld: withheldOf(statement.withheld, counts, statement.sites, classes, this.parts.table),
    };
  }
}

/** Exactly one root, singular, that finds one matter or one row of one, and no other matter below: no list, no second root, no alias beside it. */
function reachesOneMatter(model: ReadingModel, { operation, document }: Question): boolean {
  const roots = [...collect(document, [operation.selectionSet]).values()];
  const [only] = roots;
  if (roots.length !== 1 || !only) return false;
  const field = model.rootField(operation.operation, only[0]?.name.value ?? '');
  if (operation.operation === 'query' && !(field && 'read' in field && 'find' in field.read)) return false;
  return field === null || !reachesMatterBelow(model, document, field.type, below(document, only));
}

function reachesMatterBelow(model: ReadingModel, document: Document, typeName: string, selection: Collected): boolean {
  const type = model.findType(typeName);
  return [...selection.values()].some((nodes) => {
    const field = type?.fields.get(nodes[0]?.name.value ?? '');
    const next = field && model.findType(field.type);
    return next ? (next.rows?.isMatter ?? false) || reachesMatterBelow(model, document, next.name, below(document, nodes)) : false;
  });
}
