import { Turns } from '../../../src/hub/reading/turns.js';

const HOUR = 3_600_000;

/** What has been let in so far, in order. */
function asking(turns: Turns) {
  const entered: string[] = [];
  const ask = (name: string) =>
    turns.take().then((done) => {
      entered.push(name);
      return done;
    });
  return { entered, ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets so many in at once, and the others in the order in which they came', async () => {
  const { entered, ask } = asking(new Turns(2, HOUR));
  const [first, second] = [ask('first'), ask('second')];
  const [third, fourth] = [ask('third'), ask('fourth')];
  await settled();
  expect(entered).toEqual(['first', 'second']);

  (await second)();
  await settled();
  expect(entered).toEqual(['first', 'second', 'third']);

  (await first)();
  (await third)();
  (await fourth)();
  expect(entered).toEqual(['first', 'second', 'third', 'fourth']);
});

it('counts a turn that was given back once, however often that is said', async () => {
  const { entered, ask } = asking(new Turns(1, HOUR));
  const done = await ask('first');
  done();
  done();
  const [second, third] = [ask('second'), ask('third')];
  await settled();
  expect(entered).toEqual(['first', 'second']);

  (await second)();
  (await third)();
});

it('does not wait for one that takes long, and counts its turn once', async () => {
  const { entered, ask } = asking(new Turns(1, 1));
  const long = await ask('long');
  const second = await ask('second');
  expect(entered).toEqual(['long', 'second']);

  long();
  second();
});
