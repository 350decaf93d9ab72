import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { NotFound } from '../../app/not-found.js';
import { ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { stageNames } from '../../words/stages.js';
import { OutreachForm } from '../outreach/outreach-form.js';
import { SectionNav } from '../section-nav.js';
import { Alternatives } from './alternatives.js';
import { Eligibility } from './eligibility.js';
import { ProposeForm } from './forms/propose-form.js';
import { Kept } from './kept.js';
import { missingIn } from './missing-in.js';
import { OwnRequests } from './own-requests.js';
import { Path } from './path.js';
import { isLive } from './rounds.js';
import type { TrialSearch } from './search.js';
import type { EligibilityShown } from './sight.js';
import { TrialTitle } from './trial-title.js';
import { useTrial } from './use-trial.js';
import { trialWords } from './words.js';
import './trial.css';
import './forms/forms.css';

/** Only of a trial that waits can anything be proposed; where that is not shown, the hub will say so. */
const mayWait = (eligibility: EligibilityShown | null): boolean =>
  !eligibility?.gates?.some(({ rule, state }) => (rule === 'NO_JUDGMENT' || rule === 'REGISTERED') && state === 'CLOSED');

/** May this case be tried on the road, who has said what, and what is still to be done. */
export function TrialPage() {
  const { code } = useParams({ from: '/mobile-trials/$code' });
  const search = useSearch({ from: '/mobile-trials/$code' });
  const navigate = useNavigate({ from: '/mobile-trials/$code' });
  const words = useWords(trialWords);
  const stages = useWords(stageNames);
  const [done, setDone] = useState('');
  const trial = useTrial(code, search);
  const { matter, shown, proposals, gates, eligibility, day, commune } = trial;
  const change = (next: TrialSearch) => void navigate({ search: next, replace: true });
  if (matter.error && !matter.data) return <ErrorNote error={matter.error} retry={() => void matter.refetch()} />;
  if (!matter.data) return <Skeleton size="table" />;
  if (!shown) return <NotFound />;
  const sight = { eligibility, day, commune, communeName: trial.communeName };
  const again = () => void Promise.all([matter.refetch(), gates.refetch()]);
  return (
    <>
      <SectionNav />
      <p className="muted figures">
        <strong>{shown.code}</strong> · {[shown.place?.name, stages[shown.stage ?? ''] ?? shown.stage].filter(Boolean).join(' · ')} ·{' '}
        <Link to="/matters/$code" params={{ code }}>
          {words.course}
        </Link>
      </p>
      <TrialTitle code={shown.code} state={proposals.at(-1)?.state ?? null} {...sight} />
      <p className="trial-done" role="status">
        {done}&nbsp;
      </p>
      <div className="trial">
        <div>
          {gates.error && <ErrorNote error={gates.error} retry={() => void gates.refetch()} />}
          {gates.isPending ? (
            <Skeleton size="table" />
          ) : eligibility && !eligibility.gates ? (
            <Kept withheld={gates.data?.withheld ?? []} missing={['MobileTrialEligibility.gates']} />
          ) : (
            <Eligibility {...sight} search={search} planned={trial.planned} onChange={change} />
          )}
          <Alternatives matterId={shown.id} sight={sight} />
          <OutreachForm matterId={shown.id} sight={sight} onDone={setDone} onAgain={again} />
        </div>
        <div>
          <h2 className="trial-path-title">{words.path}</h2>
          {proposals.length === 0 && <OwnRequests opinions={shown.mobileTrialOpinions ?? []} onDone={setDone} onAgain={again} />}
          {proposals.toReversed().map((proposal) => (
            <Path key={proposal.id} proposal={proposal} matter={shown} sight={sight} onDone={setDone} onAgain={again} />
          ))}
          <Kept withheld={matter.data.withheld} missing={missingIn(shown)} />
          {!proposals.some(isLive) && mayWait(eligibility) && (
            <ProposeForm matter={shown} sight={sight} w={search.w} onDone={setDone} onAgain={again} />
          )}
        </div>
      </div>
    </>
  );
}
