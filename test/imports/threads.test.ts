import { threadsOf, workOff } from '../../src/imports/threads.js';

it('keeps together what shares a key, directly or through others, in order', () => {
  const keys: Record<string, string[]> = { a: ['1'], b: ['2'], c: ['1', '3'], d: ['4'], e: ['3', '2'] };

  expect(threadsOf(Object.keys(keys), (item) => keys[item] ?? [])).toEqual([['a', 'b', 'c', 'e'], ['d']]);
});

it('works threads off side by side and each in its order', async () => {
  const done: string[] = [];
  let running = 0;
  let most = 0;

  await workOff([['a1', 'a2'], ['b1'], ['c1']], 2, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    done.push(item);
  });

  expect([...done].sort()).toEqual(['a1', 'a2', 'b1', 'c1']);
  expect(done.indexOf('a1')).toBeLessThan(done.indexOf('a2'));
  expect(most).toBe(2);
});
