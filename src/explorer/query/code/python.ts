import { type Call, restOf, TOKEN } from './call.js';

const tripled = (text: string): string => `"""${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"""`;

/** With nothing but what comes with Python. */
export function asPython(call: Call): string {
  const rest = restOf(call);
  const purpose = call.purpose ? [`        "hub-purpose": ${JSON.stringify(call.purpose)},`] : [];
  const more = Object.keys(rest).length > 0 ? `, **json.loads(${tripled(JSON.stringify(rest, null, 2))})` : '';
  return [
    'import json',
    'import os',
    'import urllib.error',
    'import urllib.request',
    '',
    `query = ${tripled(call.query)}`,
    '',
    'request = urllib.request.Request(',
    `    ${JSON.stringify(call.url)},`,
    `    data=json.dumps({"query": query${more}}).encode(),`,
    '    headers={',
    `        "authorization": f"Bearer {os.environ['${TOKEN}']}",`,
    '        "content-type": "application/json",',
    ...purpose,
    '    },',
    ')',
    'try:',
    '    with urllib.request.urlopen(request) as response:',
    '        answer = json.load(response)',
    'except urllib.error.HTTPError as refused:',
    '    answer = json.load(refused)',
    'print(json.dumps(answer, ensure_ascii=False, indent=2))',
    '',
  ].join('\n');
}
