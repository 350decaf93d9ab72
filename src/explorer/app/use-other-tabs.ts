import { useEffect } from 'react';
import type { Session } from '../api/session.js';

const CHANNEL = 'lien-thong.session';

const identity = ({ person }: Session): string =>
  person ? [person.agency, person.role, person.organisation.code, person.subject, person.expiresAt].join(' ') : '';

/**
 * Tabs of one browser share its session: where one of them finds somebody else signed in, or nobody, what another shows is
 * no longer its reader's. A page that comes back as it was left cannot know either.
 */
export function useOtherTabs(session: Session | null, changed: () => void): void {
  const who = session && identity(session);
  useEffect(() => {
    if (who === null) return;
    const channel = new BroadcastChannel(CHANNEL);
    const heard = ({ data }: MessageEvent<unknown>) => data !== who && changed();
    const shown = ({ persisted }: PageTransitionEvent) => persisted && changed();
    channel.addEventListener('message', heard);
    addEventListener('pageshow', shown);
    channel.postMessage(who);
    return () => {
      channel.close();
      removeEventListener('pageshow', shown);
    };
  }, [who, changed]);
}
