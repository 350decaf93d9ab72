import { useMemo } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useSession } from '../../app/session.js';
import { MobileTrialOriginsDocument, MobileTrialPlansDocument } from '../../generated/operations.js';
import { trialsOf } from './trials-of.js';
import { useMobileMatters } from './use-mobile-matters.js';

const MOST = 100;

/** A year back and two years on: what is planned, and what was planned and is not reported yet. */
function planSpan(now: Date): { readonly from: string; readonly to: string } {
  const year = now.getFullYear();
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` };
}

/** Venues and origins as far as the person may know them: plans are for courts, candidates for courts and the procuracy. */
export function useTrialMap(candidatesToo: boolean) {
  const { person } = useSession();
  const [plansFor, candidatesFor] = [person?.agency === 'courts', person?.agency === 'courts' || person?.agency === 'procuracy'];
  const span = useMemo(() => planSpan(new Date()), []);
  const plans = useAsk(MobileTrialPlansDocument, span, { enabled: plansFor, withoutPurpose: true });
  const listed = candidatesToo && candidatesFor;
  const seat = useMobileMatters('MOBILE', !listed);
  const online = useMobileMatters('ONLINE_MOBILE', !listed);
  const candidates = useAsk(MobileTrialOriginsDocument, { first: MOST }, { enabled: listed, withoutPurpose: true });
  const refused = (error: { readonly code: string } | null) => error?.code === 'FORBIDDEN';
  const waits = (asked: boolean, { isPending }: { readonly isPending: boolean }) => asked && isPending;
  const matters = [...seat.matters, ...online.matters];
  return {
    candidatesFor,
    matters,
    trials: trialsOf(matters, plans.data?.data.mobileTrialCalendar ?? []),
    candidates: (candidates.data?.data.mobileTrialCandidates.nodes ?? []).flatMap(({ matter }) => (matter ? [matter] : [])),
    withheld: [...seat.withheld, ...online.withheld],
    loading: seat.loading || online.loading || waits(plansFor, plans) || waits(listed, candidates),
    error: seat.error ?? online.error ?? [plans.error, candidates.error].find((error) => error && !refused(error)) ?? null,
    hasMore: seat.hasMore || online.hasMore,
    /** The list of candidates is longer than what the map takes of it. */
    candidatesMore: candidates.data?.data.mobileTrialCandidates.pageInfo.hasNextPage ?? false,
    loadingMore: seat.loadingMore || online.loadingMore,
    more: () => {
      if (seat.hasMore) seat.more();
      if (online.hasMore) online.more();
    },
    retry: () => {
      seat.retry();
      online.retry();
    },
  };
}
