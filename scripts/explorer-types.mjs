import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocument from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/**
 * Writes what the explorer knows of the hub: the types of its own questions and commands (src/explorer, *.graphql), from schema.graphql.
 * With --check it writes nothing and fails when the file is not current.
 */
const root = join(import.meta.dirname, '..');
const file = join(root, 'src', 'explorer', 'generated', 'operations.ts');
const sdl = readFileSync(join(root, 'schema.graphql'), 'utf8');
const paths = globSync('src/explorer/**/*.graphql', { cwd: root }).sort();
const documents = paths.map((location) => ({ location, document: parse(readFileSync(join(root, location), 'utf8')) }));

const text = new Set([
  'Code',
  'DocumentNumber',
  'PartialDate',
  'PersonCode',
  'PlaceName',
  'ShortText',
  'LongText',
  'Date',
  'DateTime',
  'Country',
]);
const schemaAst = buildSchema(sdl);
const scalars = Object.fromEntries(
  Object.values(schemaAst.getTypeMap())
    .filter((type) => type.constructor.name === 'GraphQLScalarType' && !['Int', 'Float', 'Boolean', 'String', 'ID'].includes(type.name))
    .map(({ name }) => [name, text.has(name) ? 'string' : 'number']),
);
const config = {
  scalars: { ...scalars, ID: 'string' },
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  onlyOperationTypes: true,
  immutableTypes: true,
  documentMode: 'string',
  dedupeFragments: true,
};
const written = await codegen({
  filename: file,
  schema: parse(sdl),
  schemaAst,
  documents,
  config,
  plugins: [{ operations: {} }, { typedDocument: {} }],
  pluginMap: { operations, typedDocument },
});

if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) {
  process.stderr.write('src/explorer/generated/operations.ts is not current: run npm run explorer:types\n');
  process.exit(1);
}
