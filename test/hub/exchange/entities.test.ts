import { graphql } from 'graphql';
import { sliceSchemas } from '../../../src/app.js';
import { serveSubgraph } from '../../../src/hub/exchange/serve-subgraph.js';
import type { Caller } from '../../../src/hub/identity/caller.js';
import { subgraphSdls } from '../../../src/platform/graphql/subgraph.js';
import { startHub, type TestHub } from '../../support/hub.js';

const report = 'mutation ($input: ReportCrimeTip!) { reportCrimeTip(input: $input) { id } }';
const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Matter { tips: crimeTips { number content informant { fullName } } } ... on Charge { approvedOn } } }`;

let hub: TestHub;
let matters: readonly { id: string }[];

beforeAll(async () => {
  hub = await startHub();
  const police = hub.signIn('police.investigator', 'CA-TG-GC');
  for (const number of ['1/TB-CSĐT', '2/TB-CSĐT', '3/TB-CSĐT']) {
    await police.ask(report, { input: { number, receivedOn: '2024-02-01', content: 'nội dung', informant: { fullName: 'Người báo' } } });
  }
  matters = (await police.ask('{ matters { nodes { id } } }')).data.matters.nodes;
});
afterAll(() => hub.close());

async function ask(slice: string, caller: Partial<Caller>, of: readonly unknown[]) {
  const sdl = subgraphSdls(sliceSchemas()).get(slice) ?? '';
  const nowhere = async () => {};
  const recorder = { answered: nowhere, failed: nowhere, refused: nowhere, exported: nowhere };
  const schema = serveSubgraph(sdl, hub.hub.reading, recorder);
  const source = slice === 'police' ? entities.replace('approvedOn', 'issuedOn') : entities;
  return graphql({ schema, source, variableValues: { of }, contextValue: { caller, loaders: new Map() } });
}

const investigator = async (code: string): Promise<Partial<Caller>> => {
  const { rows } = await hub.sql('select id from matter.organisation where code = $1', [code]);
  const stands = [Number(rows[0]?.id)];
  return {
    agency: 'police',
    role: 'investigator',
    system: false,
    subject: 'demo',
    issuer: 'test',
    stands,
    area: [],
    purposes: [],
    purpose: null,
  };
};

it('answers any number of representations with one statement', async () => {
  await hub.forget();
  const of = [...matters, ...matters].map(({ id }) => ({ __typename: 'Matter', id }));

  const { data, errors } = await ask('police', await investigator('CA-TG-GC'), of);

  expect(errors).toBeUndefined();
  expect(data?._entities).toHaveLength(6);
  expect(hub.readingStatements).toHaveLength(1);
});

it('withholds in an entity what it withholds in a question', async () => {
  await hub.forget();
  const { data } = await ask('police', await investigator('CA-TG-GC'), [{ __typename: 'Matter', id: matters[0]?.id }]);

  expect(data?._entities).toMatchObject([{ __typename: 'Matter', tips: [{ content: null, informant: null }] }]);
  expect(hub.readingStatements[0]).not.toContain('informant_name');
});

it('gives another province nothing, as for what does not exist', async () => {
  const of = [
    { __typename: 'Matter', id: matters[0]?.id },
    { __typename: 'Matter', id: '00000000-0000-4000-8000-000000000000' },
    { __typename: 'Matter', id: 'x' },
  ];

  const { data } = await ask('police', await investigator('CA-LC'), of);

  expect(data?._entities).toEqual([null, null, null]);
});
