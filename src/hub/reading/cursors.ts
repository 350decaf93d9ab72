import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { badInput } from '../../platform/errors.js';
import type { Caller } from '../identity/caller.js';
import './messages.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** Nonces drawn at a time. */
const DRAWN = 256;

/** Cursors are sealed: they tell nothing of the rows behind them, and only the caller, list and order they were made for can open them. */
export class Cursors {
  readonly #key: KeyObject;
  readonly #nonces = new Nonces();

  constructor(key: Buffer) {
    this.#key = createSecretKey(key);
  }

  seal([coordinate, ...values]: readonly unknown[], caller: Caller): string {
    const nonce = this.#nonces.next();
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce);
    cipher.setAAD(bound(String(coordinate), caller));
    const sealed = cipher.update(JSON.stringify(values), 'utf8');
    cipher.final(); // nothing is left of a cipher without blocks, but the tag is made here
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The values of a row in the order named; anything but an unaltered cursor of this caller, list and order is refused. */
  open(text: unknown, coordinate: string, order: string, length: number, caller: Caller): readonly unknown[] {
    const [name, ...values] = this.#read(text, coordinate, caller);
    if (name !== order || values.length !== length) throw badInput('reading.foreign-cursor', {}, ['after']);
    return values;
  }

  #read(text: unknown, coordinate: string, caller: Caller): unknown[] {
    try {
      const bytes = bytesOf(String(text));
      const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, NONCE));
      decipher.setAAD(bound(String(coordinate), caller));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return JSON.parse(decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')) as unknown[];
    } catch {
      throw badInput('reading.foreign-cursor', {}, ['after']);
    }
  }
}

/** Decoding passes over what is not of its alphabet: a text that says the same bytes otherwise was altered too. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new Error('not as it was sealed');
  return bytes;
}

/** Random numbers, each given out once; drawn many at a time, for a draw costs as much as a seal. */
class Nonces {
  #drawn = Buffer.alloc(0);

  next(): Buffer {
    if (this.#drawn.length === 0) this.#drawn = randomBytes(NONCE * DRAWN);
    const nonce = this.#drawn.subarray(0, NONCE);
    this.#drawn = this.#drawn.subarray(NONCE);
    return nonce;
  }
}

const bound = (coordinate: string, caller: Caller): Buffer =>
  Buffer.from([coordinate, caller.issuer, caller.subject, caller.organisation.code, caller.role].join('\u0000'));
