import { runInThread } from '../../src/platform/run-in-thread.js';

const program = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const threads = "import { parentPort, workerData } from 'node:worker_threads';";

it('gives back what a thread made of its work', async () => {
  const doubled = program(`${threads} parentPort.postMessage(workerData.number * 2)`);

  expect(await runInThread<number>(doubled, { number: 21 })).toBe(42);
});

it.each([
  ['throws', 'throw new TypeError("broken")', /broken/],
  ['ends without a word', 'process.exit(3)', /without a result/],
  ['does not load', 'this is no program', /Unexpected identifier/],
])('fails with a thread that %s', async (_, text, message) => {
  await expect(runInThread(program(text), null)).rejects.toThrow(message);
});
