import type { References } from '../../hub/intake/noun.js';
import type { Agency } from '../../hub/identity/agency.js';
import { badInput } from '../../platform/errors.js';
import './messages.js';

/** The body that a report names as recipient; one of another agency cannot receive it. */
export async function bodyOf(agency: Agency, code: string, references: References, path: string): Promise<number> {
  const body = await references.organisation(code, [path]);
  if (body.agency !== agency) throw badInput('police.body-of-another-agency', { agency }, [path]);
  return body.id;
}
