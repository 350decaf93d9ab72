import { useAsk } from '../../api/use-ask.js';
import { useSession } from '../../app/session.js';
import { MobileTrialGatesDocument, MobileTrialMatterDocument, type MobileTrialMatterQuery } from '../../generated/operations.js';
import { useCommuneName } from '../choices/commune-choice.js';
import { mayTake } from './rights.js';
import { dayAndPlace, isLive } from './rounds.js';
import type { TrialSearch } from './search.js';

export type TrialMatter = NonNullable<MobileTrialMatterQuery['matter']>;
export type Proposal = NonNullable<TrialMatter['mobileTrialProposals']>[number];
export type Opinion = NonNullable<TrialMatter['mobileTrialOpinions']>[number];

/** One matter as a trial on the road: its steps, and its gates on the day and at the place that are looked at. */
export function useTrial(code: string, { on, at }: TrialSearch) {
  const { person } = useSession();
  const plans = person !== null && mayTake('plan', person);
  const matter = useAsk(MobileTrialMatterDocument, { reference: code, plans }, { keep: true });
  const shown = matter.data?.data.matter ?? null;
  const proposals = shown?.mobileTrialProposals ?? [];
  const planned = proposals.find(isLive) ?? proposals.at(-1) ?? null;
  const about = planned ? dayAndPlace(planned) : askedAbout(shown);
  const day = on ?? about.day;
  const commune = at ?? about.commune;
  const gates = useAsk(
    MobileTrialGatesDocument,
    { matterId: shown?.id ?? '', plannedOn: day, venueUnit: commune, mode: planned?.mode ?? null },
    { enabled: shown !== null, keep: true },
  );
  const eligibility = gates.data?.data.mobileTrialEligibility ?? null;
  const named = commune ? nameOf(commune, shown) : null;
  // Where the gates are not for the reader, no name is sought for a commune that somebody chose.
  const sought = eligibility?.gates ? commune : null;
  const called = useCommuneName(sought, named);
  const communeName = named ?? (sought ? called : null);
  return {
    matter,
    shown,
    proposals,
    planned: about,
    day,
    commune,
    communeName,
    gates,
    eligibility,
  };
}

/** The name of a commune that some step of this matter is about. */
function nameOf(code: string, matter: TrialMatter | null): string | null {
  const steps = [...(matter?.mobileTrialOpinions ?? []), ...(matter?.mobileTrialProposals ?? [])];
  const signed = (matter?.mobileTrialProposals ?? []).flatMap(({ decisions }) => decisions ?? []);
  return [...steps, ...signed].find(({ venueUnit }) => venueUnit?.code === code)?.venueUnit?.name ?? null;
}

/** A body that sees its own request alone is asked about a day and a place. */
function askedAbout(matter: TrialMatter | null) {
  const asked = matter?.mobileTrialOpinions?.at(-1);
  return { day: asked?.plannedOn ?? null, commune: asked?.venueUnit?.code ?? null };
}
