import { Worker } from 'node:worker_threads';

/** Has a program do one long piece of work in a thread of its own, while this one goes on answering. Its only message is what came of it. */
export function runInThread<Result>(program: URL, work: unknown): Promise<Result> {
  return new Promise((done, failed) => {
    const thread = new Worker(program, { workerData: work });
    thread.once('message', done);
    thread.once('error', failed);
    // Of no effect once there was a message or an error.
    thread.once('exit', () => failed(new Error('A thread ended without a result')));
  });
}
