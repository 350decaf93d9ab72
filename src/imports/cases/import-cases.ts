import type { Caller } from '../../hub/identity/caller.js';
import type { References } from '../../hub/intake/noun.js';
import type { Result } from '../../hub/intake/intake.js';
import { badInput } from '../../platform/errors.js';
import { InputRefused } from '../coerce-input.js';
import { Facts } from '../fact-of.js';
import type { ImportDoor } from '../import-door.js';
import { type Refusal, refusalOf } from '../refusal.js';
import { RefusedFile } from '../refused-file.js';
import { systemCaller } from '../system-caller.js';
import { Tally } from '../tally.js';
import { appealFacts } from './appeal-facts.js';
import { type CaseFact, type CaseView, viewOf } from './case-view.js';
import { investigationFacts } from './investigation-facts.js';
import { NamedBodies } from './named-bodies.js';
import { publishedCase } from './published-case.js';
import { readCases } from './read-cases.js';
import { tipFacts } from './tip-facts.js';
import { trialFacts } from './trial-facts.js';
import { victimFacts } from './victim-facts.js';

/** In the order of the procedure: each agency refuses what comes before its own beginning. */
const factsOf = (view: CaseView): CaseFact[] =>
  [tipFacts, investigationFacts, trialFacts, appealFacts, victimFacts].flatMap((told) => told(view));

/** Turns published cases into facts of the agencies that they speak of; each becomes a matter that its id refers to. */
export async function importCases(door: ImportDoor, file: string): Promise<Tally> {
  const cases = await readCases(file);
  const names = new NamedBodies(await door.register());
  const take = taker(door);
  const refused = new RefusedFile(file);
  const tally = new Tally();
  for (const [index, raw] of cases.entries()) {
    const line = index + 1;
    const read = publishedCase.safeParse(raw);
    if (!read.success) {
      tally.add('REFUSED');
      await refused.write({ line }, refusalOf(badInput('import.bad-case', {}, read.error.issues[0]?.path.map(String))));
      continue;
    }
    const view = viewOf(read.data, names);
    for (const fact of factsOf(view)) {
      const taken = await take(view, fact);
      tally.add(typeof taken === 'string' ? taken : 'REFUSED');
      if (typeof taken !== 'string') await refused.write({ line, case: view.said.id, fact: fact.what }, taken);
    }
  }
  await refused.close();
  return tally;
}

function taker(door: ImportDoor) {
  const facts = new Facts(door.schema, door.nouns);
  const references = door.references();
  const callers = new Map<string, Promise<Caller>>();
  const callerFor = ({ agency, body }: CaseFact): Promise<Caller> => {
    const code = body ?? `UNNAMED-${agency.toUpperCase()}`;
    const found = callers.get(code) ?? systemCaller(door.directory, agency, code, 'import:cases');
    callers.set(code, found);
    return found;
  };
  return async (view: CaseView, fact: CaseFact): Promise<Result | Refusal> => {
    const { id, correction_reason: correctionReason } = view.said;
    const common = { matter: { code: id }, sourceId: `${id}:${fact.what}`, ...(correctionReason && { correctionReason }) };
    try {
      const { noun, input } = facts.read(fact.fact, { ...common, ...fact.input }, fact.agency);
      const taken = await door.intake.take(noun, input, await callerFor(fact), asOf(references, view), true);
      return taken.result;
    } catch (error) {
      return error instanceof InputRefused ? error.refusal : refusalOf(error);
    }
  };
}

/** Places of a case are those of the proceedings, whatever day of a fact is unknown. */
const asOf = (references: References, { province }: CaseView): References => ({
  ...references,
  place: (code, day, path) => references.place(code, province?.day ?? day, path),
});
