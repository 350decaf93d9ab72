/** A colour of the tokens laid over another, as if so much of it were seen: letters on it stay as they are. */
export function blend(over: string, under: string, share: number): string {
  const [one, other] = [channels(over), channels(under)];
  if (!one || !other) return over;
  return `#${one.map((value, i) => hex(value * share + (other[i] ?? 0) * (1 - share))).join('')}`;
}

/** The built page writes #ffffff as #fff. */
const channels = (colour: string): readonly number[] | null => {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour) ?? [];
  const parts = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return parts.length === 3 ? parts.map((part) => Number.parseInt(part, 16)) : null;
};

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
