import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { buildASTSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { sliceSchemas } from '../../src/app.js';
import { composeSupergraph, publicApi } from '../../src/platform/graphql/compose.js';
import { subgraphSdls } from '../../src/platform/graphql/subgraph.js';
import { projectPath } from '../../src/platform/project-root.js';

const subgraphs = subgraphSdls(sliceSchemas());

/** Descriptions are ours to word; what a router composes is the API. */
const api = (sdl: string): string => sdl.replaceAll(/"""[\s\S]*?"""\s*/g, '').replaceAll(/^\s*\n/gm, '');

it('composes the slices to the API that is committed', () => {
  const composed = buildASTSchema(publicApi(composeSupergraph(subgraphs)), { assumeValidSDL: true });

  expect(api(printSchema(lexicographicSortSchema(composed)))).toBe(api(`${readFileSync(projectPath('schema.graphql'), 'utf8')}`).trimEnd());
});

it('makes an entity of each type to which several slices add', () => {
  const matters = [...subgraphs.values()].filter((sdl) => /type Matter @key\(fields: "id"\)/.test(sdl));

  expect(matters).toHaveLength(7);
  expect(subgraphs.get('procuracy')).toMatch(/type Charge @key\(fields: "id"\)/);
  expect(subgraphs.get('courts')).not.toMatch(/type CrimeTip/);
});

it('says what does not fit together', () => {
  const other = new Map(subgraphs).set(
    'extra',
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\ntype Matter { code: Int! }\ntype Query { extra: Matter }',
  );

  expect(() => composeSupergraph(other)).toThrow(/The slices do not compose/);
});
