import { useSession } from '../app/session.js';
import type { World } from './region.js';

/** The units in which a person's places are known: an analyst's to the district of 2019 only. */
export const useUsualWorld = (): World => (useSession().person?.agency === 'steering-committee' ? '2019' : '2025');
