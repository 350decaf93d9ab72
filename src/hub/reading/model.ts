import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { CoarseKind } from '../permissions/fate.js';
import type { RowBit } from '../permissions/plan.js';
import type { Read, Source } from './reads.js';
import type { RowDeclaration } from './row-declaration.js';

/** What the ORM knows of an entity: its table and the column of each property. */
export interface EntityTable {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** The ORM's knowledge, handed in: by the name of a type or by the class itself. */
export interface EntityTables {
  byName(name: string): EntityTable | null;
  byClass(source: Exclude<Source, string>): EntityTable;
}

export interface RowsModel extends Omit<RowDeclaration, 'table'> {
  readonly table: string;
  readonly bits: readonly RowBit[];
  readonly maskColumns: ReadonlySet<string>;
}

export interface FieldModel {
  readonly name: string;
  readonly coordinate: string;
  readonly read: Read;
  readonly type: string;
  readonly isList: boolean;
  readonly nullable: boolean;
  readonly coarse: CoarseKind;
  readonly scalar: string;
}

export interface TypeModel {
  readonly name: string;
  /** A page of a connection or a part of one: it holds nothing of its own. */
  readonly page: boolean;
  readonly rows: RowsModel | null;
  readonly fields: ReadonlyMap<string, FieldModel>;
}

/** Scalars decide what an analyst gets of a field: less exact, or nothing. */
const COARSE: Readonly<Record<string, CoarseKind>> = {
  PartialDate: 'COARSE',
  Date: 'COARSE',
  PlaceName: 'COARSE',
  Place: 'COARSE',
  DateTime: 'CLOSED',
  DocumentNumber: 'CLOSED',
  PersonCode: 'CLOSED',
};

/** What every type and field of the schema reads, worked out once at start. */
export class ReadingModel {
  readonly #types = new Map<string, TypeModel>();
  readonly #rowsByTable = new Map<string, RowsModel>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly entities: EntityTables,
  ) {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType()) {
        const model = this.#type(type, missing);
        this.#types.set(type.name, model);
        if (model.rows && !this.#rowsByTable.has(model.rows.table)) this.#rowsByTable.set(model.rows.table, model.rows);
      }
    }
    if (missing.length > 0) throw new Error(`These fields say nothing of what they read: ${missing.join(', ')}`);
  }

  get types(): Iterable<TypeModel> {
    return this.#types.values();
  }

  type(name: string): TypeModel {
    const type = this.#types.get(name);
    if (!type) throw new Error(`The reading model knows no type ${name}`);
    return type;
  }

  findType(name: string): TypeModel | null {
    return this.#types.get(name) ?? null;
  }

  /** A root of the operation: what it reads where it is a question, its type where it is a command. */
  rootField(operation: string, name: string): FieldModel | { readonly type: string } | null {
    if (operation === 'query') return this.#types.get('Query')?.fields.get(name) ?? null;
    const command = this.schema.getMutationType()?.getFields()[name];
    return command ? { type: getNamedType(command.type).name } : null;
  }

  field(type: TypeModel, name: string): FieldModel {
    const field = type.fields.get(name);
    if (!field) throw new Error(`The reading model knows no field ${type.name}.${name}`);
    return field;
  }

  /** The field that a coordinate names; null where it names an item's kind. */
  fieldAt(coordinate: string): FieldModel | null {
    const [type, name] = coordinate.split('.');
    return (name !== undefined && this.#types.get(type ?? '')?.fields.get(name)) || null;
  }

  /** The schema's own definition of a field. */
  definition(coordinate: string): GraphQLField<unknown, unknown> {
    const [type, name] = coordinate.split('.');
    const owner = this.schema.getType(type ?? '');
    const field = isObjectType(owner) ? owner.getFields()[name ?? ''] : undefined;
    if (!field) throw new Error(`The schema has no field ${coordinate}`);
    return field;
  }

  rows(name: string): RowsModel {
    const { rows } = this.type(name);
    if (!rows) throw new Error(`${name} has no rows of its own`);
    return rows;
  }

  /** The rows that lie in a table, where a type declares them. */
  rowsOfTable(table: string): RowsModel | null {
    return this.#rowsByTable.get(table) ?? null;
  }

  /** The table behind a declared source. */
  table(source: Source): string {
    return typeof source === 'string' ? source : this.entities.byClass(source).table;
  }

  #type(type: GraphQLObjectType, missing: string[]): TypeModel {
    const entity = this.entities.byName(type.name);
    const declared = type.extensions.rows as RowDeclaration | undefined;
    const fields = Object.values(type.getFields()).map((field) => this.#field(type, field, entity, missing));
    return {
      name: type.name,
      page: type.extensions.page === true,
      rows: declared ? rowsModel(type.name, declared, entity) : null,
      fields: new Map(fields.filter((field) => field !== null).map((field) => [field.name, field])),
    };
  }

  #field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, entity: EntityTable | null, missing: string[]): FieldModel | null {
    const column = entity?.columns[field.name];
    const declared = field.extensions.reads as Read | undefined;
    const read = (type.extensions.page === true ? ({ same: true } as const) : declared) ?? (column === undefined ? undefined : { column });
    if (read === undefined) {
      missing.push(`${type.name}.${field.name}`);
      return null;
    }
    const named = getNamedType(field.type);
    return {
      name: field.name,
      coordinate: `${type.name}.${field.name}`,
      read,
      type: named.name,
      isList: isListType(getNullableType(field.type)),
      nullable: getNullableType(field.type) === field.type,
      coarse: COARSE[named.name] ?? 'NONE',
      scalar: isObjectType(named) ? '' : named.name,
    };
  }
}

function rowsModel(name: string, declared: RowDeclaration, entity: EntityTable | null): RowsModel {
  const table = declared.table ?? entity?.table;
  if (!table) throw new Error(`${name} declares rows but neither a table nor an entity`);
  const bits: RowBit[] = [];
  if (declared.owner) bits.push('owner');
  if (declared.approved) bits.push('approved');
  if (declared.announced) bits.push('announced');
  const masks = Object.values(entity?.columns ?? {}).filter((column) => column.endsWith('_mask') || column.endsWith('_coarse'));
  return { ...declared, table, bits, maskColumns: new Set(masks) };
}
