import { SECRETS, type Secret } from './secrets.js';

/** By what a secret is known again however it was written: its own sign, or a whole day of birth. */
const sign = (secret: string): string => (/zqx\d\d/i.exec(secret)?.[0] ?? secret).toLowerCase();
const SIGNS = Object.entries(SECRETS).map(([name, secret]) => [name as Secret, sign(secret)] as const);

/** Which secrets a text holds: as it is, or in whatever in it can be read as base64, hex or percent signs. */
export function leaksOf(text: string): Secret[] {
  const hidden = [...text.matchAll(/[\w+/=-]{16,}/g)].flatMap(([word]) => [Buffer.from(word, 'base64url'), Buffer.from(word, 'hex')]);
  const readable = [text, percent(text), ...hidden.map((bytes) => bytes.toString('latin1'))].join('\n').toLowerCase();
  return SIGNS.filter(([, known]) => readable.includes(known)).map(([name]) => name);
}

function percent(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
