import { parseArgs } from 'node:util';
import { AGENCY_WORDS, type AgencyWord, agencyOf, isAgencyWord } from '../hub/identity/agency.js';
import { type NamingRegister, provincialBody } from '../imports/naming-register.js';
import { StartRefused } from '../platform/start-refused.js';

export interface ImportOptions {
  readonly agency: AgencyWord;
  readonly file: string;
  /** The body that the facts are of unless they say another: the one named, else that of the whole province. */
  readonly bodyFrom: (register: NamingRegister, today: string) => string;
}

/** What the words of the command say; read when asked for, so that a slip is told like any other. */
export const importOptions = (args: readonly string[]) => (): ImportOptions => {
  const { values, positionals } = parsed(args);
  const { agency, organisation } = values;
  const [file, ...others] = positionals;
  if (agency === undefined || !isAgencyWord(agency) || agency === 'steering-committee') throw usage();
  if (file === undefined || others.length > 0) throw usage();
  return { agency, file, bodyFrom: (register, today) => organisation ?? provincialBody(register, agencyOf(agency), today) ?? '' };
};

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { agency: { type: 'string' }, organisation: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
  } catch {
    throw usage();
  }
}

function usage(): StartRefused {
  const agencies = AGENCY_WORDS.filter((word) => word !== 'steering-committee').join(', ');
  return new StartRefused(
    `Lệnh: import -- --agency CƠ_QUAN [--organisation MÃ] TỆP; cơ quan: ${agencies}`,
    `The command: import -- --agency AGENCY [--organisation CODE] FILE; agencies: ${agencies}`,
  );
}
