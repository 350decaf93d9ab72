import type { Pool } from 'pg';
import { type AgencyWord, agencyOf, wordOf } from '../hub/identity/agency.js';
import type { Organisation, OrganisationDirectory } from '../hub/identity/organisation-directory.js';
import { type Clock, systemClock } from '../platform/clock.js';
import { callFunction } from '../platform/database/call-function.js';

interface FoundOrganisation extends Omit<Organisation, 'agency'> {
  readonly agency: Parameters<typeof wordOf>[0];
}

const MINUTE = 60_000;

/** Answers from memory for a minute: organisations change with the law, questions come by the second. */
function remembering<T>(ask: (key: string) => Promise<T>, now: () => number): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; answer: Promise<T> }>();
  return (key) => {
    const found = known.get(key);
    if (found && found.until > now()) return found.answer;
    if (known.size > 1000) known.clear();
    const answer = ask(key);
    known.set(key, { until: now() + MINUTE, answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
}

/** What identity asks about organisations, answered by the tables of the matter. */
export function organisationDirectory(pool: Pool, clock: Clock = systemClock): OrganisationDirectory {
  const now = () => clock.now().getTime();
  const found = remembering((key) => callFunction<FoundOrganisation | null>(pool, 'matter.find_organisation', ...key.split('|')), now);
  const stands = remembering((key) => {
    const [id, below] = key.split('|');
    return callFunction<number[]>(pool, 'matter.stands_for', Number(id), below === 'true', String(clock.today()));
  }, now);
  const area = remembering((key) => callFunction<number[] | null>(pool, 'matter.area', Number(key)), now);

  return {
    async find(code: string, agency: AgencyWord) {
      if (code.includes('|')) return null;
      const organisation = await found(`${code}|${agencyOf(agency)}`);
      return organisation && { ...organisation, agency: wordOf(organisation.agency) };
    },
    standsFor: (id, { below }) => stands(`${id}|${below}`),
    area: async (id) => (await area(String(id))) ?? 'ALL',
  };
}
