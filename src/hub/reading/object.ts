import { cell } from './cell.js';
import { below, type Collected } from './collect.js';
import type { CellWriter, Compilation, Scope } from './compilation.js';
import { columnCell, maskedColumn } from './column.js';
import { compileConnection } from './connection.js';
import { computeCell } from './compute-cell.js';
import type { FieldModel } from './model.js';
import { isKeptThen } from './kept-then.js';
import { elementsOf, manyRelated, mattersSeen, oneRelated, relatedColumn } from './related.js';

/** `select … as "alias", …`: the cells of one object, without its FROM. */
export const cells: CellWriter = (compilation, given, selection, extra) => {
  const scope = { ...given, object: {} };
  const written = [...selection].map(([alias, nodes]) => `${oneCell(compilation, scope, nodes)} as "${alias}"`);
  return [...extra, ...written].join(', ');
};

function oneCell(compilation: Compilation, scope: Scope, nodes: Parameters<typeof below>[1]): string {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return `'${scope.type.name}'::text`;
  const field = compilation.model.field(scope.type, name);
  const selection = below(compilation.document, nodes);
  return cell(compilation, scope, field, {
    show: (within) => shown(compilation, within, field, nodes, selection),
    mask: (within) => maskedColumn(within, field),
  });
}

function shown(
  compilation: Compilation,
  scope: Scope,
  field: FieldModel,
  nodes: Parameters<typeof below>[1],
  selection: Collected,
): string {
  const { read } = field;
  if (scope.moment && !isKeptThen(compilation.model, field)) {
    compilation.notKept.add(field.coordinate);
    return 'null::json';
  }
  if ('column' in read) return columnCell(scope, field, read.column);
  if ('columnOf' in read) return relatedColumn(compilation, scope, field, read.columnOf);
  if ('one' in read) return oneRelated(compilation, scope, field, read.one, selection);
  if ('many' in read) return manyRelated(compilation, scope, field, read.many, selection);
  if ('mattersSeen' in read) return mattersSeen(compilation, scope, read.mattersSeen, read.as);
  if ('elements' in read) return elementsOf(compilation, scope, field, read.elements, selection);
  if ('connection' in read) return compileConnection(compilation, scope, field, read.connection, nodes);
  if ('compute' in read) return computeCell(compilation, scope, field, read.compute, selection);
  if ('same' in read) return sameRow(compilation, scope, field, read.present, selection);
  throw new Error(`${field.coordinate} is a root, but stands below one`);
}

/** An object cut from the row at hand, there when its first column is. */
function sameRow(compilation: Compilation, scope: Scope, field: FieldModel, present: string | undefined, selection: Collected): string {
  const json = compilation.object({ ...scope, type: compilation.model.type(field.type) }, selection);
  return present === undefined ? json : `case when ${scope.alias}.${present} is not null then ${json} end`;
}
