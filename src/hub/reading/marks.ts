import { setImmediate } from 'node:timers/promises';

/** Called for each mark of the statement's answer; what it returns stands in the answer instead. */
interface Marks {
  readonly matter: (site: number, id: string, cls: number) => void;
  readonly withheld: (index: number) => string;
  /** Without `needs` where the same were left by a cell before it. */
  readonly computed: (index: number, needs: Record<string, unknown> | undefined, cls: number | undefined) => string;
  readonly cursor: (values: readonly unknown[]) => string;
}

const END = ',"~e":0}';

/** A page has some hundreds of marks; the rows of a large file have tens of thousands, and others have their turn between them. */
const AT_ONCE = 1000;

/**
 * One walk over the answer's text. Marks are objects whose key begins with `~`, which no GraphQL name can, and inside a JSON string their
 * quotation mark would be escaped: `{"~` is therefore always a mark.
 */
export async function readMarks(text: string, marks: Marks): Promise<string> {
  let out = '';
  let from = 0;
  let read = 0;
  for (let at = text.indexOf('{"~'); at >= 0; at = text.indexOf('{"~', from)) {
    out += text.slice(from, at);
    const [instead, next] = readMark(text, at, marks);
    out += instead;
    from = next;
    read += 1;
    if (read % AT_ONCE === 0) await setImmediate();
  }
  return from === 0 ? text : out + text.slice(from);
}

function readMark(text: string, at: number, marks: Marks): readonly [string, number] {
  const kind = text.charAt(at + 3);
  if (kind === 'm') return readMatter(text, at, marks);
  if (kind === 'w') {
    const end = text.indexOf('}', at);
    return [marks.withheld(Number(text.slice(at + 6, end))), end + 1];
  }
  const end = text.indexOf(END, at) + END.length;
  const object = JSON.parse(text.slice(at, end)) as {
    '~h': number;
    '~c': Record<string, unknown>;
    d?: Record<string, unknown>;
    c?: number;
  };
  if (kind === 'h') return [marks.computed(object['~h'], object.d, object.c), end];
  if (kind === 'c') return [marks.cursor(Object.values(object['~c'])), end];
  throw new Error('An unknown mark stands in the answer');
}

/** `{"~m":"site:id:class",…`: the mark goes, the object stays. */
function readMatter(text: string, at: number, marks: Marks): readonly [string, number] {
  const start = at + '{"~m":"'.length;
  const end = text.indexOf('"', start);
  const [site, id, cls] = text.slice(start, end).split(':');
  marks.matter(Number(site), id ?? '', Number(cls));
  return ['{', text.charAt(end + 1) === ',' ? end + 2 : end + 1];
}
