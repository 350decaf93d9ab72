import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import { forbidden, tooExpensive } from '../../platform/errors.js';
import type { Caller } from '../identity/caller.js';
import type { Recorder } from '../reading/answer-plugin.js';
import type { Question } from '../reading/question.js';
import type { Reading } from '../reading/reading.js';
import type { ExportedFile } from './exported-file.js';
import './messages.js';
import { type BodyNames, type ExportedRows, type ExportForm, writeExport } from './write-export.js';

/** A question whose answer becomes a file. */
export interface ExportAsking extends ExportForm {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The most rows of a page in it. */
  readonly most: number;
  /** For the trail: what is shown, and the coordinates of what is filtered by; never a value. */
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  /** The rows of the file from the answer, in which a withheld value is its reason. */
  readonly rows: (data: Readonly<Record<string, unknown>>) => ExportedRows;
}

export interface ExporterParts {
  readonly reading: Reading;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly nameOf: (organisation: string) => Promise<BodyNames | null>;
}

/** Makes files of what the caller is shown: one question like any other, under the same rights, with an entry of the trail of its own kind. */
export class Exporter {
  #last: Promise<unknown> = Promise.resolve();
  readonly #awaited = new Set<string>();

  constructor(private readonly parts: ExporterParts) {}

  async file(caller: Caller, operation: string, asking: ExportAsking): Promise<ExportedFile> {
    const { recorder } = this.parts;
    if (caller.system) {
      const refusal = forbidden('exporting.people-only');
      await recorder.refused(caller, operation, refusal);
      throw refusal;
    }
    return this.#oneEach(caller, () => this.#inTurn(() => this.#made(caller, operation, asking)));
  }

  /** Files are made in turn: whoever asked for many at once would keep everybody else waiting for all of them. */
  async #oneEach<T>({ issuer, agency, subject }: Caller, work: () => Promise<T>): Promise<T> {
    const person = JSON.stringify([issuer, agency, subject]);
    if (this.#awaited.has(person)) throw tooExpensive('exporting.one-after-the-other');
    this.#awaited.add(person);
    return work().finally(() => this.#awaited.delete(person));
  }

  /** A large file fills memory and keeps a processor busy: one at a time, so that many who ask at once do not stop everybody else. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The entry is written once the file is there, and before it leaves: what could not be made is on the trail as a question that failed. */
  async #made(caller: Caller, operation: string, asking: ExportAsking): Promise<ExportedFile> {
    const { recorder } = this.parts;
    const question = questionOf(asking, caller);
    const { file, answer } = await this.#written(question, asking).catch(async (error: unknown) => {
      await recorder.failed(question, error);
      throw error;
    });
    const { columns, filters, format } = asking;
    await recorder.exported(question, answer, operation, { columns, filters, format, rows: file.rows, cut: file.cut });
    return file;
  }

  async #written(question: Question, asking: ExportAsking) {
    const { reading, clock, nameOf } = this.parts;
    const { caller } = question;
    const answer = await reading.answer(question);
    const rows = asking.rows(JSON.parse(answer.data) as Record<string, unknown>);
    const making = { caller, body: await nameOf(caller.organisation.code), now: clock.now() };
    return { answer, file: await writeExport(rows, asking, making) };
  }
}

/** No client's text can be this one: it has a character that no document may hold. */
function questionOf({ text, variables, most }: ExportAsking, caller: Caller): Question {
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('What is exported is asked by one operation');
  return {
    text: `${text}\u0000${most}`,
    operation: operation as OperationDefinitionNode,
    document: { fragments: {}, variables },
    caller,
    forFile: { most },
  };
}
