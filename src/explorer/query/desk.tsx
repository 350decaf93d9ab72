import { createContext, useContext } from 'react';
import type { Answered } from './fetch-answer.js';
import type { Rights } from './rights/right.js';

interface Desk {
  readonly rights: Rights | null;
  readonly answered: Answered | null;
}

const Context = createContext<Desk>({ rights: null, answered: null });

/** What every part around the editor shares: the caller's rights and the last answer. */
export const DeskProvider = Context;

export const useDesk = (): Desk => useContext(Context);
