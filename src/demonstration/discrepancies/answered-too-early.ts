import { daysAfter } from '../invent/calendar.js';
import { changed, type Discrepancy, type Facts, isQuoted } from './discrepancy.js';

interface Said {
  readonly mutation: string;
  /** The field for the day. */
  readonly on: string;
}

/** Whoever answers writes the day before the one on which the other body asked. */
export const answeredTooEarly = (oneIn: number, asked: Said, answered: Said & { readonly quoting: string }): Discrepancy => ({
  oneIn,
  tell: (facts) => firstOf(facts, asked, answered),
});

function firstOf(facts: Facts, asked: Said, answered: Said & { readonly quoting: string }): Facts | null {
  const answer = facts.find(({ mutation, input }) => mutation === answered.mutation && input[answered.quoting] !== undefined);
  if (!answer) return null;
  const question = facts.find((fact) => fact.mutation === asked.mutation && isQuoted(fact, answer.input[answered.quoting]));
  if (!question) return null;
  const day = daysAfter(String(question.input[asked.on]), -1);
  // A number is of its year: one of another year would be another document.
  if (day.slice(0, 4) !== String(answer.input[answered.on]).slice(0, 4)) return null;
  return changed(facts, answer, { [answered.on]: day });
}
