import { care } from './guide/care.js';
import { conclusion, investigation, secondConclusion } from './guide/investigation.js';
import { approval, firstFile, secondFile } from './guide/prosecution.js';
import { trial } from './guide/trial.js';
import type { FactScript, MatterScript } from './matter-script.js';

/** In the order in which the hub hears of them; across agencies any other order leads to the same. */
const facts: readonly FactScript[] = [
  ...investigation,
  approval,
  ...care,
  conclusion,
  ...firstFile,
  secondConclusion,
  ...secondFile,
  ...trial,
].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : 0));

const handlers = [...new Map(facts.map((fact) => [fact.organisation, fact])).values()].map(({ agency, organisation }) => ({
  agency,
  organisation,
  subject: 'demo',
  since: '2020-02-14T08:00:00+07:00',
}));

/** The matter that the README's first question follows: all five agencies, from a tip and an interception to a mobile trial and a judgment in force. */
export const guide: MatterScript = { code: 'LT-2019-0037', facts, handlers };
