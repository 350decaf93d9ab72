import type { Persona } from '../../../src/hub/sign-in/persona.js';

/** Somebody for whom no matter of the demonstration exists. */
export const elsewhere: Persona = {
  id: 'courts-clerk-elsewhere',
  agency: 'courts',
  role: 'clerk',
  organisation: 'TA-HN',
  subject: 'demo',
  who: { vi: 'Thư ký ở tỉnh khác', en: 'Clerk of another province' },
  tryThis: { vi: '', en: '' },
};
