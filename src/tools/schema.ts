import '../platform/node-version.js';
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { publicSchema } from '../app.js';
import { projectPath } from '../platform/project-root.js';

/** Writes the contract, or with `--check` says whether it is what is committed. */
const file = projectPath('schema.graphql');
const written = `${printSchema(lexicographicSortSchema(publicSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) {
  process.stderr.write('schema.graphql differs from the code: run npm run schema and review the change\n');
  process.exit(1);
}
