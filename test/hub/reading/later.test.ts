import { Later } from '../../../src/hub/reading/later.js';

it('keeps the place of what takes a while, and leaves the rest as it is', async () => {
  const later = new Later();
  const text = JSON.stringify({
    first: later.keep(Promise.resolve('made "once"')),
    second: later.keep(Promise.resolve(null)),
    other: 'x:0',
  });

  expect(JSON.parse(await later.fill(text))).toEqual({ first: 'made "once"', second: null, other: 'x:0' });
});

it('fails as a whole where a part fails', async () => {
  const later = new Later();
  const text = later.keep(Promise.reject(new Error('not made')));

  await expect(later.fill(text)).rejects.toThrow('not made');
});

it('costs nothing where nothing takes a while', async () => {
  expect(await new Later().fill('{"a":1}')).toBe('{"a":1}');
});

it('may be filled after a part has failed', async () => {
  const later = new Later();
  const text = later.keep(Promise.reject(new Error('not made')));

  await new Promise((turn) => setImmediate(turn));

  await expect(later.fill(text)).rejects.toThrow('not made');
});
