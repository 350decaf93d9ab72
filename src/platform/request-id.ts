import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Runs something under a request id, so that its errors and log lines can be told by it. */
export function withRequestId<T>(id: string, run: () => T): T {
  return current.run(id, run);
}

/** The id of the request under way; outside of any, a fresh one. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}
