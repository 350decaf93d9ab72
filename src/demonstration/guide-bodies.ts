import type { AgencyWord } from '../hub/identity/agency.js';

/** Whom a demonstration token speaks for unless told otherwise: today's successor of the body that takes part in the guide matter. */
export const guideBodies: Readonly<Record<AgencyWord, string>> = {
  police: 'CA-DT',
  'border-guard': 'BP-LA-2025',
  'social-affairs': 'SYT-DT',
  procuracy: 'VKS-DT-KV2',
  courts: 'TA-DT-KV2',
  'steering-committee': 'BCD138-DT',
};
