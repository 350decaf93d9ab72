import { somebody } from './somebody.js';

/** Somebody for whom no matter of the demonstration exists. */
export const elsewhere = somebody('courts', 'clerk', 'TA-HN', { id: 'courts-clerk-elsewhere' });
