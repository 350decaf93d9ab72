import { type Call, restOf, TOKEN } from './call.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** For a shell; the body is read from what stands between two marks, so that no quote of it means anything. */
export function asCurl(call: Call): string {
  const body = JSON.stringify({ query: call.query, ...restOf(call) }, null, 2);
  const purpose = call.purpose ? [`  -H ${quoted(`hub-purpose: ${call.purpose}`)} \\`] : [];
  return [
    `curl -sS ${quoted(call.url)} \\`,
    `  -H "authorization: Bearer $${TOKEN}" \\`,
    `  -H 'content-type: application/json' \\`,
    ...purpose,
    `  --data-binary @- <<'BODY'`,
    body,
    'BODY',
    '',
  ].join('\n');
}
