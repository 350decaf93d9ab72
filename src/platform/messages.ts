/** A sentence in both languages; `{name}` is filled from the values of the error. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

const sentences = new Map<string, Sentence>();

/** Registers the sentences of one area under `area.key`; the same key twice is a slip of ours. */
export function messages(area: string, table: Readonly<Record<string, Sentence>>): void {
  for (const [key, sentence] of Object.entries(table)) {
    const name = `${area}.${key}`;
    if (sentences.has(name)) throw new Error(`Two sentences for the message ${name}`);
    sentences.set(name, sentence);
  }
}

export function sentence(key: string, values: MessageValues = {}): Sentence {
  const found = sentences.get(key);
  if (!found) throw new Error(`No sentence for the message ${key}`);
  return { vi: fill(found.vi, values), en: fill(found.en, values) };
}

function fill(text: string, values: MessageValues): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
