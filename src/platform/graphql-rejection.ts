import type { ErrorCode, InputPath } from './errors.js';
import { documentSentences } from './graphql-sentences.js';
import { valueSentences } from './graphql-value-sentences.js';
import { sentence, type Sentence } from './messages.js';

/** What a caller is told of an error that graphql-js found in the operation or its variables. */
interface Rejection {
  readonly code: ErrorCode;
  readonly said: Sentence;
  readonly inputPath?: InputPath;
}

// Names and types only: anything longer or of other letters may be a value, and is not repeated.
const NAME = '([$@]?[_A-Za-z][_0-9A-Za-z.]{0,79}|[[\\]!_0-9A-Za-z]{1,80})';
const compiled = [...documentSentences, ...valueSentences].map(
  ([pattern, said]) => [new RegExp(`^${literally(pattern).replaceAll('#', `${NAME}:?`)}`), said] as const,
);
const enumValue = /^Value ".*" does not exist in "([_0-9A-Za-z]{1,80})" enum\./s;
const badVariable = /^Variable "\$([_A-Za-z]\w{0,79})" (?:got|has) invalid value /;
const pathAtEnd = / at "(\w+(?:\.\w+|\[\d+\])*)"$/;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `inner` is the sentence of the error that graphql-js wrapped, where it wrapped one. */
export function rejectionOf(message: string, inner?: string): Rejection | null {
  if (message.startsWith('Syntax Error: Document contains more tha')) {
    return { code: 'TOO_EXPENSIVE', said: sentence('platform.too-long') };
  }
  const variable = badVariable.exec(message);
  if (variable) return ofVariable(message, variable[1]!, inner ?? message.slice(message.lastIndexOf('; ') + 2));
  const said = known(message);
  return said && { code: 'BAD_USER_INPUT', said };
}

function known(message: string): Sentence | null {
  const listed = enumValue.exec(message);
  if (listed) return known(`Enum "${listed[1]}" cannot represent`);
  for (const [pattern, said] of compiled) {
    const names = pattern.exec(message);
    if (names) return { vi: fill(said.vi, names), en: fill(said.en, names) };
  }
  return null;
}

const fill = (text: string, names: RegExpExecArray): string => text.replace(/\{(\d)\}/g, (_, index: string) => names[Number(index)] ?? '');

/** `Variable "$x" got invalid value … at "x.y"; what was expected`: the value between is dropped, the place and the expectation kept. */
function ofVariable(message: string, name: string, expectation: string): Rejection {
  const inputPath = inputPathOf(message.slice(0, -expectation.length - 2), name);
  const place = printed(inputPath);
  const expected = known(expectation);
  const vi = `Biến "$${place}" có giá trị không hợp lệ.`;
  const en = `Variable "$${place}" got an invalid value.`;
  const said = { vi: expected ? `${vi} ${expected.vi}` : vi, en: expected ? `${en} ${expected.en}` : en };
  return { code: 'BAD_USER_INPUT', said, inputPath };
}

/** Where in the variables a value lies that was refused; graphql-js tells it only inside its sentence. */
export function inputPathOf(prefix: string, name: string): InputPath {
  const found = pathAtEnd.exec(prefix)?.[1];
  if (found === undefined || !found.startsWith(name)) return [name];
  return [...found.matchAll(/(\w+)(\])?/g)].map(([, part, index]) => (index ? Number(part) : part!));
}

const printed = (path: InputPath): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
