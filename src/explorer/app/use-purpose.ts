import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../api/session.js';

const KEPT = 'lien-thong.purpose';

const read = (): string | null => sessionStorage.getItem(KEPT);

/** A purpose belongs to one sign-in, told by when that ends: nobody after it finds one stated. */
const keptAs = (purpose: string, { expiresAt }: Person): string => `${expiresAt} ${purpose}`;

/** What the person works on now, in this tab: it outlasts a page that is fetched anew, and the way back to an earlier one. */
export function usePurpose(person: Person | null) {
  const [kept, setKept] = useState(read);
  useEffect(() => {
    const again = () => setKept(read());
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);
  const choosePurpose = useCallback(
    (purpose: string | null) => {
      if (purpose && person) sessionStorage.setItem(KEPT, keptAs(purpose, person));
      else sessionStorage.removeItem(KEPT);
      setKept(read());
    },
    [person],
  );
  const purpose = person?.purposes.find((one) => kept === keptAs(one, person)) ?? null;
  return { purpose, choosePurpose };
}
