interface Noted {
  /** Whether nothing is on its way. */
  settled(): boolean;
  /** Fields that held a value which the page never took. */
  untaken(): readonly string[];
}

export type WindowWithNotes = Window & { readonly noted: Noted };

/** Runs in the page before all else: takes note of every value that the hub answers with, and of those that the page takes. */
export function takeNote(): void {
  const held = new Map<string, string>();
  const taken = new Set<string>();
  let underway = 0;
  const isValue = (part: unknown) => part !== null && (typeof part !== 'object' || (Array.isArray(part) && typeof part[0] === 'string'));
  const watched = (value: unknown, path: string, question: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => watched(one, path, question));
    if (value === null || typeof value !== 'object') return value;
    const copy = {};
    for (const [key, part] of Object.entries(value)) {
      const field = `${path}.${key}`;
      if (isValue(part) && key !== '__typename') held.set(`${question} ${field}`, field);
      const inner = watched(part, field, question);
      const get = () => {
        taken.add(`${question} ${field}`);
        return inner;
      };
      Object.defineProperty(copy, key, { enumerable: true, configurable: true, get });
    }
    return copy;
  };
  const ask = window.fetch;
  window.fetch = async (...sent) => {
    underway += 1;
    const answer = await ask(...sent).finally(() => {
      underway -= 1;
    });
    const question = String(sent[1]?.body ?? '');
    const operation = /(?:query|mutation) (\w+)/.exec(question)?.[1];
    if (sent[0] !== '/graphql' || !operation || operation === 'IntrospectionQuery') return answer;
    const told = Response.prototype.json.bind(answer);
    const json = async () => {
      const { data, ...beside } = await told();
      return { ...beside, data: watched(data, operation, question) };
    };
    return Object.defineProperty(answer, 'json', { value: json });
  };
  const untaken = () => [...new Set([...held].filter(([asked]) => !taken.has(asked)).map(([, field]) => field))];
  Object.assign(window, { noted: { settled: () => underway === 0, untaken } });
}
