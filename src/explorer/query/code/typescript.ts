import { type Call, restOf, TOKEN } from './call.js';

const template = (text: string): string => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

/** Put together, for this page itself reads no environment. */
const ENVIRONMENT = ['process', 'env'].join('.');

export function asTypeScript(call: Call): string {
  const rest = Object.entries(restOf(call)).map(([name, value]) => `, ${name}: ${JSON.stringify(value, null, 2)}`);
  const purpose = call.purpose ? [`    'hub-purpose': ${JSON.stringify(call.purpose)},`] : [];
  return [
    `const query = ${template(call.query)};`,
    '',
    `const response = await fetch(${JSON.stringify(call.url)}, {`,
    `  method: 'POST',`,
    '  headers: {',
    `    authorization: \`Bearer \${${ENVIRONMENT}.${TOKEN}}\`,`,
    `    'content-type': 'application/json',`,
    ...purpose,
    '  },',
    `  body: JSON.stringify({ query${rest.join('')} }),`,
    '});',
    'const { data, errors, extensions } = await response.json();',
    'if (errors) console.error(errors);',
    'console.log(JSON.stringify(data, null, 2));',
    'if (extensions?.withheld) console.log(extensions.withheld);',
    '',
  ].join('\n');
}
