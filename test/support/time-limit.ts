import { setTimeout } from 'node:timers/promises';
import { addEventHandler } from 'jest-circus';

/** A test, or what comes before or after it, has failed when it is not done by then (ms): the runner itself would wait for ever. */
const LIMIT = 60_000;

interface Limited {
  fn: () => unknown;
  timeout?: number | null | undefined;
}

addEventHandler(({ name }, { currentDescribeBlock: { children, hooks } }) => {
  if (name === 'add_test') limit(children.at(-1) as Limited);
  if (name === 'add_hook') limit(hooks.at(-1) as Limited);
});

function limit(step: Limited): void {
  const { fn, timeout } = step;
  // A step that fails at once fails like any other, so that its clock is stopped.
  step.fn = () => within(timeout ?? LIMIT, async () => fn());
}

async function within(ms: number, done: () => Promise<unknown>): Promise<void> {
  const ended = new AbortController();
  const late = setTimeout(ms, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`Not done within ${ms / 1000} s`);
  });
  try {
    await Promise.race([done(), late]);
  } finally {
    ended.abort();
  }
}
