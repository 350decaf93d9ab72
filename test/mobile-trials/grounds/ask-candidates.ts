import type { Answered, TestHub } from '../../support/hub.js';

export interface Ground {
  readonly message: string;
  readonly messageEn: string;
  readonly kind: string;
  readonly value: string | null;
  readonly level: number | null;
  readonly weight: number;
  readonly points: number;
}

export interface Swap {
  readonly kind: string;
  readonly weightAtSwap: number | null;
  readonly rival: { readonly code: string } | null;
}

export interface Candidate {
  readonly matter: { readonly code: string };
  readonly rank: number;
  readonly rankByDefaultWeights: number;
  readonly score: number;
  readonly scoreAtMost: number;
  readonly latestDay: string;
  readonly grounds: readonly Ground[];
  readonly sensitivity: readonly Swap[];
  readonly gates: readonly { readonly rule: string; readonly state: string }[];
}

export const CANDIDATES = `query Candidates($first: Int = 20, $after: String, $filter: MobileTrialCandidateFilter, $weights: [GroundWeight!], $plannedOn: Date) {
  mobileTrialCandidates(first: $first, after: $after, filter: $filter, weights: $weights, plannedOn: $plannedOn) {
    rulesVersion
    nodes {
      matter { id code title stage place { code name } }
      court { code name }
      rank
      rankByDefaultWeights
      score
      scoreAtMost
      earliestDay
      latestDay
      grounds { kind value unit level weight points message messageEn source asOf }
      sensitivity { kind weightAtSwap rival { code } message messageEn }
      gates { rule state ground basis confirmed message liftedBy { code name } ask { code name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Variables = Readonly<Record<string, unknown>>;

export const askAs = (hub: TestHub, grantee: string, organisation: string, variables: Variables = {}): Promise<Answered> =>
  hub.signIn(grantee, organisation).ask(CANDIDATES, { ...variables });

/** One page as the court's judge reads it. */
export async function page(hub: TestHub, variables: Variables = {}) {
  const { data, errors } = await askAs(hub, 'courts.judge', 'TA-TG-GC', variables);
  expect(errors).toEqual([]);
  return data.mobileTrialCandidates as {
    rulesVersion: string;
    nodes: Candidate[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** All pages, one after the other. */
export async function allPages(hub: TestHub, variables: Variables = {}): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await page(hub, { ...variables, after });
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
