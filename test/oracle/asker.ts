import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { decide, existenceOf, type Decision } from './decide.js';
import { kindOf, labelsOf, labelsOfItem } from './labels.js';
import { factsOf } from './matters.js';
import { readValue } from './resolve.js';
import { ROW_BY_ROW } from './tables.js';
import { bitsOfRow, bitsOfType, isRowOfItsOwn } from './types.js';
import { NO_BITS, type Bits, type Caller, type Existence, type Label, type MatterFacts, type Reason } from './words.js';
import { findRow, type Row, type World } from './world.js';

/** A row on its way into the answer, with the matter whose fact it is. */
export interface Node {
  readonly type: string;
  readonly row: Row;
  readonly matter: Row;
  readonly facts: MatterFacts;
  readonly bits: Bits;
}

type Shown =
  | { readonly seen: true; readonly value: unknown }
  | { readonly seen: false; readonly reason: Reason; readonly labels: readonly Label[] };

/** An item of a list is pointed to where the list is. */
const ITEMS_OF: Readonly<Record<string, string>> = { Participant: 'Matter.participants' };

/** POLICY §1: a bit that a type does not have is not set for it. */
function ofType({ type, bits }: Node): Bits {
  const has = bitsOfType(type);
  const is = (bit: keyof Bits): boolean => has.includes(bit) && bits[bit];
  return { owner: is('owner'), approved: is('approved'), announced: is('announced') };
}

/** One caller in one operation: every cell is decided here, one after the other, and nowhere else. */
export class Asker {
  constructor(
    readonly schema: GraphQLSchema,
    readonly world: World,
    readonly caller: Caller,
    readonly oneMatter: boolean,
  ) {}

  /** Nothing where the matter does not exist for the caller. */
  matter(row: Row): Node | null {
    const facts = factsOf(this.world, this.caller, row);
    const node: Node = { type: 'Matter', row, matter: row, facts, bits: NO_BITS };
    return this.existence(node) === 'INVISIBLE' ? null : node;
  }

  exists(id: Row[string]): boolean {
    const row = findRow(this.world, 'matter.matter', 'id', id);
    return row !== null && this.matter(row) !== null;
  }

  existence(node: Node): Existence {
    return existenceOf(this.caller, node.facts);
  }

  /** A fact of the same matter; what is cut from a row, or listed in it, keeps the row's bits. */
  part(parent: Node, type: string, row: Row): Node {
    const bits = isRowOfItsOwn(row) ? bitsOfRow(this.world, this.caller, row) : parent.bits;
    return { ...parent, type, row, bits };
  }

  decision(node: Node, field: string): Decision & { readonly labels: readonly Label[] } {
    const coordinate = `${node.type}.${field}`;
    const labels = labelsOf(coordinate);
    if (labels === null) throw new Error(`the oracle has no label for ${coordinate}`);
    const { caller, oneMatter } = this;
    const decision = decide({
      caller,
      oneMatter,
      coordinate,
      labels,
      matter: node.facts,
      bits: ofType(node),
      kind: kindOf(this.typeOf(coordinate)),
    });
    return { ...decision, labels };
  }

  /** Whether the matter's own row may be found by what a field of its facts would show: no fact's bits help. */
  seesInMatter(matter: Node, coordinate: string): boolean {
    const [type = '', field = ''] = coordinate.split('.');
    const { fate } = this.decision({ ...matter, type, bits: NO_BITS }, field);
    return fate !== 'WITHHOLD' && fate !== 'INVISIBLE';
  }

  /** Whether what a fact stands in is shown as far as that fact is concerned: its owner finds its own. */
  seesOf(fact: Node, coordinate: string): boolean {
    const [type = '', field = ''] = coordinate.split('.');
    const labels = labelsOf(coordinate) ?? [];
    const bits = ofType(fact);
    const { caller, oneMatter } = this;
    const kind = kindOf(this.typeOf(`${type}.${field}`));
    const { fate } = decide({ caller, oneMatter, coordinate, labels, matter: fact.facts, bits, kind });
    return fate !== 'WITHHOLD' && fate !== 'INVISIBLE';
  }

  /** An item that carries a label by its kind is in the list only where that label is shown. */
  isListed(parent: Node, type: string, row: Row): boolean {
    const labels = labelsOfItem(type, String(row.kind ?? row.rule ?? row.agency ?? ''));
    if (labels === null) return false;
    if (labels.length === 0) return true;
    const bits = isRowOfItsOwn(row) ? bitsOfRow(this.world, this.caller, row) : parent.bits;
    const { caller, oneMatter } = this;
    return (
      decide({ caller, oneMatter, coordinate: ITEMS_OF[type] ?? type, labels, matter: parent.facts, bits, kind: 'other' }).fate === 'SHOW'
    );
  }

  /** The value as this caller gets it, or why not. */
  shown(node: Node, field: string, args: Readonly<Record<string, unknown>> = {}): Shown {
    const coordinate = `${node.type}.${field}`;
    if (ROW_BY_ROW.has(coordinate)) return this.rowByRow(node, field, args);
    const decision = this.decision(node, field);
    if (decision.fate === 'WITHHOLD') return { seen: false, reason: decision.reason, labels: decision.labels };
    if (decision.fate === 'INVISIBLE') return { seen: true, value: null };
    return { seen: true, value: readValue(this, node, field, decision.fate, args) };
  }

  /** Each row is asked by itself; where none is shown the list is what it is to somebody who owns nothing. */
  private rowByRow(node: Node, field: string, args: Readonly<Record<string, unknown>>): Shown {
    const coordinate = `${node.type}.${field}`;
    const rows = readValue(this, node, field, 'SHOW', args) as readonly Row[];
    const seen = rows.filter((row) => this.seesOf(this.part(node, this.typeOf(coordinate), row), coordinate));
    if (seen.length > 0) return { seen: true, value: seen };
    const toOthers = this.decision({ ...node, bits: NO_BITS }, field);
    if (toOthers.fate === 'WITHHOLD') return { seen: false, reason: toOthers.reason, labels: toOthers.labels };
    return { seen: true, value: [] };
  }

  typeOf(coordinate: string): string {
    const [type = '', field = ''] = coordinate.split('.');
    const declared = this.schema.getType(type);
    const found = isObjectType(declared) ? declared.getFields()[field] : undefined;
    return found ? getNamedType(found.type).name : '';
  }
}
