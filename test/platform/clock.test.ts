import { fixedClock, systemClock } from '../../src/platform/clock.js';

it('is already the next day in Việt Nam when the world is still at yesterday', () => {
  const clock = fixedClock('2019-08-21T18:30:00Z');

  expect(String(clock.today())).toBe('2019-08-22');
  expect(clock.now().toISOString()).toBe('2019-08-21T18:30:00.000Z');
});

it('stands still when it is told to, and goes on otherwise', () => {
  const stopped = fixedClock('2019-08-21T09:00:00+07:00');

  expect(stopped.now()).toEqual(stopped.now());
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
