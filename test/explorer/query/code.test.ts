import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Call } from '../../../src/explorer/query/code/call.js';
import { asCurl } from '../../../src/explorer/query/code/curl.js';
import { asPython } from '../../../src/explorer/query/code/python.js';
import { asTypeScript } from '../../../src/explorer/query/code/typescript.js';

/** What a template of TypeScript would take for its own. */
const HOLE = ['$', '{x}'].join('');
const query = `query Q($r: String) {\n  # \`${HOLE}\` "it's" \\ \n  matter(reference: $r) { title }\n}\n`;
const call: Call = {
  url: 'http://hub.example/graphql',
  query,
  variables: JSON.stringify({ r: `O'Neill "x" \`${HOLE}\`` }),
  operationName: 'Q',
  purpose: 'TRIAL',
};

describe('code for a query', () => {
  it.each([
    ['curl', asCurl],
    ['TypeScript', asTypeScript],
    ['Python', asPython],
  ])('holds no token, but the variable that stands for it, and the purpose: %s', (_, written) => {
    const code = written(call);

    expect(code).toContain('HUB_TOKEN');
    expect(code).toContain('TRIAL');
    expect(written({ ...call, purpose: null })).not.toContain('hub-purpose');
  });

  it('sends, run as it stands, exactly what the editor holds', async () => {
    const seen: { headers: IncomingMessage['headers']; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => {
        body += part.toString();
      });
      request.on('end', () => {
        seen.push({ headers: request.headers, body });
        response.setHeader('content-type', 'application/json').end('{"data":{"matter":null}}');
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', asTypeScript({ ...call, url })], {
      env: { ...process.env, HUB_TOKEN: 'secret' },
    });
    await new Promise((closed) => server.close(closed));

    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'hub-purpose': 'TRIAL' });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ query, variables: { r: `O'Neill "x" \`${HOLE}\`` }, operationName: 'Q' });
  });

  it('gives a shell the body between two marks, so that nothing in it is a command', () => {
    const [head, body] = asCurl(call).split("<<'BODY'\n");

    expect(head).toContain('authorization: Bearer $HUB_TOKEN');
    expect(JSON.parse(body?.replace(/\nBODY\n$/, '') ?? '')).toMatchObject({ query, operationName: 'Q' });
  });

  it('leaves out variables that are no JSON', () => {
    expect(asTypeScript({ ...call, variables: '{ r: ' })).not.toContain('variables');
  });
});
