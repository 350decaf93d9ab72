/** PostgreSQL's own form of an array of fixed-length elements: many values go into a statement without being written out and read again as text. */
function binaryArray(oid: number, width: number, count: number, write: (bytes: Buffer, at: number, index: number) => void): Buffer {
  const HEAD = count === 0 ? 12 : 20;
  const bytes = Buffer.alloc(HEAD + count * (4 + width));
  bytes.writeInt32BE(count === 0 ? 0 : 1, 0); // dimensions; then: no nulls
  bytes.writeInt32BE(oid, 8);
  if (count === 0) return bytes;
  bytes.writeInt32BE(count, 12);
  bytes.writeInt32BE(1, 16); // the first element's number
  for (let index = 0, at = HEAD; index < count; index += 1, at += 4 + width) {
    bytes.writeInt32BE(width, at);
    write(bytes, at + 4, index);
  }
  return bytes;
}

const UUID = { oid: 2950, width: 16 } as const;
const SMALLINT = { oid: 21, width: 2 } as const;

export function uuidArray(ids: readonly string[]): Buffer {
  const raw = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
  if (raw.length !== ids.length * UUID.width) throw new Error('Not all of these are UUIDs');
  return binaryArray(UUID.oid, UUID.width, ids.length, (bytes, at, index) =>
    raw.copy(bytes, at, index * UUID.width, (index + 1) * UUID.width),
  );
}

export const smallintArray = (numbers: readonly number[]): Buffer =>
  binaryArray(SMALLINT.oid, SMALLINT.width, numbers.length, (bytes, at, index) => bytes.writeInt16BE(numbers[index] ?? 0, at));
