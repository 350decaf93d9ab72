import '../platform/node-version.js';
import 'reflect-metadata';
import { readConfig } from '../platform/config.js';
import { StartRefused } from '../platform/start-refused.js';
import { askBaseline, investigatorHeaders } from './bench/asker.js';
import { serve } from './bench/child.js';
import { differences } from './bench/compare.js';
import { requestBytes } from './bench/load.js';
import { type BenchOptions, benchOptions } from './bench/options.js';
import { openProvince, type Province } from './bench/province.js';
import { type Asked, type BenchQuestion, questions } from './bench/questions.js';
import { lastLine, type Result, table } from './bench/report.js';
import { rounds } from './bench/rounds.js';
import { type Ask, askerOf, matters, pages } from './bench/samples.js';
import { readingStatements } from './bench/statements.js';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The hub beside a program that does nothing but ask the database, on the same province, in one run. */
async function bench(): Promise<void> {
  const config = readConfig();
  const options = benchOptions(process.argv.slice(2), typeof config.demo === 'number' ? config.demo : 100_000);
  const province = await openProvince(config.dataDir, options.matters, say);
  try {
    const results = await compared(province, options);
    process.stdout.write(`${table(results)}\n${lastLine(results)}\n`);
  } finally {
    await province.close();
  }
}

async function compared(province: Province, options: BenchOptions): Promise<readonly Result[]> {
  const { url, dataDir, postmaster } = province;
  const hub = await serve('./hub-process.js', { url, dataDir }, options.profile);
  const baseline = await serve('./baseline-process.js', { url });
  try {
    const headers = await investigatorHeaders(dataDir);
    const ask = askerOf(hub.port, headers);
    const asked = await sampled(ask, options);
    for (const [question, samples] of asked) await requireEqual(ask, baseline.port, question, samples);
    const statements = await readingStatements(province, asked);
    const results: Result[] = [];
    for (const [question, samples] of asked) {
      say(`${question.name}: ${question.title}`);
      const body = ({ variables }: Asked) => JSON.stringify({ query: question.document, variables });
      const ours = { ...hub, requests: samples.map((sample) => requestBytes('/graphql', headers, body(sample))) };
      const theirs = { ...baseline, requests: samples.map(({ values }) => requestBytes(`/${question.name}`, {}, JSON.stringify(values))) };
      results.push({ question, rounds: await rounds(ours, theirs, postmaster, options), statements: statements.get(question.name) ?? 0 });
    }
    return results;
  } finally {
    await Promise.all([hub.stop(), baseline.stop()]);
  }
}

async function sampled(ask: Ask, { only }: BenchOptions): Promise<ReadonlyMap<BenchQuestion, readonly Asked[]>> {
  const all = questions();
  const flat = all.find(({ name }) => name === 'q3') as BenchQuestion;
  const asked = new Map<BenchQuestion, readonly Asked[]>();
  for (const question of all.filter(({ name }) => only.includes(name))) {
    asked.set(question, question.name === 'q1' ? await matters(ask, question, flat) : await pages(ask, question));
  }
  return asked;
}

/** What is not the same question would prove nothing: both answers are compared before anything is measured. */
async function requireEqual(ask: Ask, baselinePort: number, question: BenchQuestion, samples: readonly Asked[]): Promise<void> {
  for (const { variables, values } of samples) {
    const found = differences(await ask(question.document, variables), await askBaseline(baselinePort, question.name, values));
    if (found.length > 0)
      throw new Error(`${question.name} ${JSON.stringify(values)}: the answers differ at ${found.slice(0, 10).join('; ')}`);
  }
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartRefused || !(error instanceof Error) ? String(error) : error.stack}\n`);
  process.exit(1);
});
