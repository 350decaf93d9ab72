import { callFunction, type StatementRunner } from '../../platform/database/call-function.js';
import { AGENCY_WORDS } from '../identity/agency.js';
import { demoIssuerName } from '../identity/demo-issuers.js';

/** Who reports from the machine itself, by `npm run import`. */
export const COMMAND_ISSUER = 'urn:lien-thong:command';

const MINUTE = 60_000;

/** Says whether the database holds nothing but demonstration data; asked anew each minute, and once it does not, never again. */
export function demonstrationOnly(runner: StatementRunner, now: () => number): () => Promise<boolean> {
  let known = { answer: true, until: 0 };
  return async () => {
    if (!known.answer || now() < known.until) return known.answer;
    const issuers = [...AGENCY_WORDS.map(demoIssuerName), COMMAND_ISSUER];
    known = { answer: await callFunction<boolean>(runner, 'hub.demonstration_only', issuers), until: now() + MINUTE };
    return known.answer;
  };
}
