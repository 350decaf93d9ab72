import { createHub } from '../../hub.js';
import { systemClock } from '../../platform/clock.js';
import { askHub, investigatorHeaders } from './asker.js';
import type { Province } from './province.js';
import type { Asked, BenchQuestion, QuestionName } from './questions.js';

/** How many statements the reading roles are sent for one question of each kind. */
export async function readingStatements(
  { url, dataDir }: Province,
  asked: ReadonlyMap<BenchQuestion, readonly Asked[]>,
): Promise<ReadonlyMap<QuestionName, number>> {
  let count = 0;
  const onStatement = (_: string, role: string): void => {
    if (role.startsWith('lt_reader')) count += 1;
  };
  const hub = await createHub({ url, dataDir, clock: systemClock, onStatement });
  const port = await hub.http.listen(0, '127.0.0.1');
  const headers = await investigatorHeaders(dataDir);
  const counted = new Map<QuestionName, number>();
  for (const [{ name, document }, [first]] of asked) {
    const ask = () => askHub(port, headers, document, first?.variables ?? {});
    await ask(); // the first question of a caller also asks for its organisation, which is then known for a minute
    count = 0;
    await ask();
    counted.set(name, count);
  }
  await hub.close();
  return counted;
}
