import { readMarks } from '../../../src/hub/reading/marks.js';

const marks = {
  matter: () => undefined,
  withheld: (index: number) => String(index),
  computed: () => 'null',
  cursor: () => 'null',
};
const textOf = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, i) => ({ '~w': i })));

it('puts what each mark stands for in its place, however many there are', async () => {
  expect(JSON.parse(await readMarks(textOf(3000), marks))).toEqual(Array.from({ length: 3000 }, (_, i) => i));
});

it('of a large file gives others their turn, of a page does not', async () => {
  const happened: string[] = [];
  const reading = (count: number) => readMarks(textOf(count), marks).then(() => happened.push(`${count} marks`));
  setImmediate(() => happened.push('somebody else'));

  await Promise.all([reading(999), reading(3000)]);

  expect(happened).toEqual(['999 marks', 'somebody else', '3000 marks']);
});
