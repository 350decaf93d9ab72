import { AGENCY_WORDS, type AgencyWord, isAgencyWord } from '../hub/identity/agency.js';
import type { DemoClaims } from '../hub/identity/demo-issuers.js';
import { isPurpose, Purpose } from '../hub/identity/purpose.js';
import { purposesOf, ROLES, type Role, rolesOf } from '../hub/identity/role.js';
import { StartRefused } from '../platform/start-refused.js';
import { optionsFrom } from './options-from.js';

const options = {
  agency: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string' },
  subject: { type: 'string', default: 'demo' },
  purposes: { type: 'string' },
  ttl: { type: 'string', default: '3600' },
} as const;

/** What to sign, from the words of the command; `bodyOf` names the organisation where none is given. */
export function tokenOptions(args: readonly string[], bodyOf: (agency: AgencyWord) => string): DemoClaims {
  const values = optionsFrom(args, options);
  const agency = agencyFrom(values.agency);
  const roles = values.role === undefined ? [rolesOf(agency)[0]!] : listed(values.role);
  const unknown = roles.find((role) => role !== 'system' && !(ROLES as readonly string[]).includes(role));
  if (unknown !== undefined) throw refused('role', [...rolesOf(agency), 'system']);
  return {
    agency,
    roles,
    organisation: values.organisation ?? bodyOf(agency),
    subject: values.subject,
    purposes: values.purposes === undefined ? allPurposes(agency, roles) : purposesFrom(values.purposes),
    ttlSeconds: secondsFrom(values.ttl),
  };
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function agencyFrom(word: string | undefined): AgencyWord {
  if (word === undefined || !isAgencyWord(word)) throw refused('agency', AGENCY_WORDS);
  return word;
}

function purposesFrom(text: string): string[] {
  const codes = listed(text);
  if (!codes.every(isPurpose)) throw refused('purposes', Object.keys(Purpose));
  return codes;
}

const allPurposes = (agency: AgencyWord, roles: readonly string[]): string[] => [
  ...new Set(roles.filter((role) => role !== 'system').flatMap((role) => purposesOf(agency, role as Role))),
];

function secondsFrom(text: string): number {
  const seconds = Number(text);
  if (!Number.isSafeInteger(seconds)) throw new StartRefused('--ttl cần số giây.', '--ttl takes a number of seconds.');
  return seconds;
}

function refused(option: string, known: readonly string[]): StartRefused {
  return new StartRefused(`--${option} nhận: ${known.join(', ')}`, `--${option} takes: ${known.join(', ')}`);
}
