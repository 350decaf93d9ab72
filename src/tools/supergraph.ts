import '../platform/node-version.js';
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sliceSchemas } from '../app.js';
import { composeSupergraph } from '../platform/graphql/compose.js';
import { subgraphSdls } from '../platform/graphql/subgraph.js';
import { projectPath } from '../platform/project-root.js';

/** Writes each slice's subgraph and the supergraph composed of them. */
const folder = projectPath('dist', 'supergraph');
const subgraphs = subgraphSdls(sliceSchemas());

mkdirSync(folder, { recursive: true });
for (const [name, sdl] of subgraphs) writeFileSync(join(folder, `${name}.graphql`), sdl);
writeFileSync(join(folder, 'supergraph.graphql'), composeSupergraph(subgraphs));
process.stdout.write(`${[...subgraphs.keys()].join(', ')} → dist/supergraph/supergraph.graphql\n`);
