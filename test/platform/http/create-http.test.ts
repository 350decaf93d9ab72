import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HeaderMap } from '@apollo/server';
import { badInput } from '../../../src/platform/errors.js';
import { errorAnswer } from '../../../src/platform/http/error-answer.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { send, type TinyHub, tinyHub } from './tiny-hub.js';

let hub: TinyHub;
let page: string;

beforeAll(async () => {
  page = await mkdtemp(projectPath('dist', 'page-test-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Liên Thông</title>');
  await writeFile(join(page, 'assets', 'a-1.js'), 'export {};');
  hub = await tinyHub({ page });
});

afterAll(async () => {
  await hub.http.close();
  await rm(page, { recursive: true });
});

it('answers a question with its request id', async () => {
  const { status, body, headers } = await hub.post({ query: '{ hello }' });

  expect([status, body]).toEqual([200, { data: { hello: 'chào bạn' } }]);
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it('refuses whoever does not sign in, before anything else of the request is judged', async () => {
  const { status, body, headers, codes } = await hub.post({ query: '{ nonsense' }, { authorization: '' });

  expect([status, codes, headers.get('www-authenticate')]).toEqual([401, ['UNAUTHENTICATED'], 'Bearer']);
  expect(body.errors?.[0]?.extensions['requestId']).toBe(headers.get('x-request-id'));
});

it('lets nobody introspect without a token, and everybody with one', async () => {
  const query = '{ __schema { queryType { name } } }';

  expect((await hub.post({ query }, { authorization: '' })).status).toBe(401);
  expect((await hub.post({ query })).body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

it.each([
  ['bad JSON', '{"query": ', 400],
  ['a body of no object', '"query"', 400],
  ['nothing', '', 400],
  ['no query', '{}', 400],
  ['a query that is no text', '{"query": 5}', 400],
  ['variables that are no object', '{"query": "{ hello }", "variables": "x"}', 400],
  ['a batch', '[{"query": "{ hello }"}]', 400],
  ['a syntax error', '{"query": "{ hello("}', 400],
  ['an unknown operation', '{"query": "query A { hello }", "operationName": "B"}', 400],
  ['a persisted query', '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}', 200],
])('refuses %s with a code', async (_, body, status) => {
  const answer = await hub.post(body);

  expect([answer.status, answer.codes]).toEqual([status, ['BAD_USER_INPUT']]);
  expect(answer.body.errors?.[0]?.extensions['messages']).toEqual({ vi: expect.any(String), en: expect.any(String) });
});

it('refuses a body over its limit', async () => {
  const answer = await hub.post({ query: '{ hello }', variables: { text: 'x'.repeat(256 * 1024) } });

  expect([answer.status, answer.codes]).toEqual([413, ['BAD_USER_INPUT']]);
});

it('refuses broken UTF-8 and other encodings', async () => {
  const broken = Buffer.concat([Buffer.from('{"query":"mutation { touch(text: \\"'), Buffer.from([0xc3, 0x28]), Buffer.from('\\") }"}')]);
  const utf16 = Buffer.from('{"query":"{ hello }"}', 'utf16le');

  expect(await hub.post(broken)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
  expect(await hub.post(utf16, { 'content-type': 'application/json; charset=utf-16' })).toMatchObject({
    status: 400,
    codes: ['BAD_USER_INPUT'],
  });
});

it.each(['text/plain', 'application/x-www-form-urlencoded'])('refuses %s, which another site could send', async (type) => {
  const answer = await hub.post({ query: '{ hello }' }, { 'content-type': type });

  expect([answer.status, answer.codes]).toEqual([400, ['BAD_USER_INPUT']]);
});

it('takes POST only', async () => {
  const response = await fetch(`${hub.url}/graphql?query={hello}`, {
    headers: { authorization: 'Bearer x', 'apollo-require-preflight': '1' },
  });

  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

it('masks what it does not know', async () => {
  const answer = await hub.post({ query: '{ boom }' });

  expect([answer.status, answer.codes]).toEqual([200, ['UNAVAILABLE']]);
  expect(answer.text).not.toContain('Kín');
  expect(answer.body.errors?.[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
});

it('hints at no field', async () => {
  const answer = await hub.post({ query: '{ helo }' });

  expect([answer.status, answer.codes]).toEqual([400, ['BAD_USER_INPUT']]);
  expect(answer.text).not.toMatch(/hello|Did you mean/);
});

it('tells a refused variable by its place', async () => {
  const answer = await hub.post({ query: 'mutation ($text: String!) { touch(text: $text) }', variables: { text: { a: 'Kín' } } });

  expect([answer.status, answer.codes, answer.body.errors?.[0]?.extensions['path']]).toEqual([400, ['BAD_USER_INPUT'], ['text']]);
  expect(answer.text).not.toContain('Kín');
});

it('tells alive from ready', async () => {
  const starting = await tinyHub({ readiness: () => Promise.reject(new Error('down')) });
  const statuses = await Promise.all(
    [hub, starting].flatMap(({ url }) => ['livez', 'readyz'].map(async (path) => (await fetch(`${url}/${path}`)).status)),
  );
  await starting.http.close();

  expect(statuses).toEqual([200, 200, 200, 503]);
});

it('serves the page and its assets under a strict policy', async () => {
  const [root, asset, api] = await Promise.all(['/', '/assets/a-1.js', '/livez'].map((path) => fetch(hub.url + path)));

  expect(root?.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; style-src 'self'; font-src 'self'; require-trusted-types-for 'script'",
  );
  expect(root?.headers.get('cache-control')).toBe('no-cache');
  expect(asset?.headers.get('cache-control')).toContain('immutable');
  expect(api?.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(root?.headers.get('x-powered-by')).toBeNull();
});

it('answers a browser with the page at every address of it, and lets only the editor style itself', async () => {
  const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
  const [matter, editor, missing] = await Promise.all(
    ['/matters/LT-2019-0037', '/query', '/assets/gone.js'].map((path) => fetch(hub.url + path, asBrowser)),
  );

  expect([matter?.status, editor?.status, missing?.status]).toEqual([200, 200, 404]);
  expect(matter?.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  expect(editor?.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
  expect(missing?.headers.get('cache-control')).toBe('no-store');
});

it('does not know other addresses', async () => {
  expect(await send(`${hub.url}/graphql/..%2f..%2fpackage.json`, {}, { 'content-type': 'application/json' })).toMatchObject({
    status: 404,
    codes: ['NOT_FOUND'],
  });
});

it('lets a plugin answer by itself, raw or refused', async () => {
  const raw = Symbol('raw');
  const own = await tinyHub({
    stringifyResult: (result) => (result as { data?: Record<symbol, string> }).data?.[raw] ?? JSON.stringify(result),
    plugins: [
      {
        requestDidStart: async () => ({
          responseForOperation: async ({ operationName }) =>
            operationName === 'Refused'
              ? errorAnswer([badInput('platform.bad-request', {}, ['input', 'a'])], 400)
              : {
                  http: { headers: new HeaderMap() },
                  body: { kind: 'single', singleResult: { data: { [raw]: '{"data":{"hello":"raw"}}' } } },
                },
        }),
      },
    ],
  });
  const [shown, refused] = [await own.post({ query: '{ hello }' }), await own.post({ query: 'query Refused { hello }' })];
  await own.http.close();

  expect(shown.body).toEqual({ data: { hello: 'raw' } });
  expect(refused).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'], body: { errors: [{ extensions: { path: ['input', 'a'] } }] } });
});
