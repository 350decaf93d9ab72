import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Refused } from '../api/ask.js';
import { forgetMatters } from '../finder/recent-matters.js';
import { type Person, readSession, type Session, signInAs, signOut } from '../api/session.js';
import { useOtherTabs } from './use-other-tabs.js';
import { usePurpose } from './use-purpose.js';

interface SignedIn {
  readonly session: Session | null;
  readonly person: Person | null;
  /** What the person works on now; chosen once, shown always, sent with every question. */
  readonly purpose: string | null;
  readonly choosePurpose: (purpose: string | null) => void;
  readonly enter: (persona: string) => Promise<void>;
  readonly leave: () => Promise<void>;
  /** The session is over: say so, keep the page. */
  readonly lost: () => void;
  readonly expired: boolean;
  /** Why nobody knows who is signed in. */
  readonly unread: Refused | null;
  readonly readAgain: () => void;
}

const MINUTE = 60_000;

/** A page that nobody touches is closed too when its session is over. The clock here may be wrong: the hub is asked, and not too often. */
const untilOver = (person: Person | null): number | false => person !== null && Math.max(Date.parse(person.expiresAt) - Date.now(), MINUTE);

const Context = createContext<SignedIn | null>(null);

/** Who is signed in. What was read for one person is forgotten before another one begins. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const {
    data: session = null,
    error: unread,
    refetch,
  } = useQuery<Session, Refused>({
    queryKey: ['session'],
    queryFn: readSession,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    refetchInterval: ({ state }) => untilOver(state.data?.person ?? null),
    refetchIntervalInBackground: true,
  });
  const [over, setOver] = useState(false);
  const person = over ? null : (session?.person ?? null);
  const { purpose, choosePurpose } = usePurpose(person);
  const begin = useCallback(
    (next: Session) => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      forgetMatters();
      choosePurpose(null);
      setOver(false);
      queries.setQueryData(['session'], next);
    },
    [queries, choosePurpose],
  );
  const enter = useCallback(async (persona: string) => begin(await signInAs(persona)), [begin]);
  const leave = useCallback(async () => {
    await signOut();
    if (session) begin({ ...session, person: null, expired: false });
  }, [session, begin]);
  const lost = useCallback(() => setOver(true), []);
  const changed = useCallback(() => {
    setOver(true);
    readSession().then(begin, () => undefined);
  }, [begin]);
  useOtherTabs(session, changed);
  const readAgain = useCallback(() => void refetch(), [refetch]);
  const value = useMemo(
    () => ({
      session,
      person,
      purpose,
      choosePurpose,
      enter,
      leave,
      lost,
      expired: over || (session?.expired ?? false),
      unread,
      readAgain,
    }),
    [session, person, over, purpose, choosePurpose, enter, leave, lost, unread, readAgain],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSession(): SignedIn {
  const signedIn = useContext(Context);
  if (!signedIn) throw new Error('There is no session around this part');
  return signedIn;
}
