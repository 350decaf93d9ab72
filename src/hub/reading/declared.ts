/** The body of a question: questions are declared and compiled, so that no resolver of one ever runs. */
export function declared(): never {
  throw new Error('A question is compiled, not resolved');
}
