import { useWords } from '../../app/language.js';
import { Decisions } from './decisions.js';
import { enumWords } from './enum-words.js';
import { ClearForm } from './forms/clear-form.js';
import { OpinionForm } from './forms/opinion-form.js';
import { PlanForm } from './forms/plan-form.js';
import { ReportForm } from './forms/report-form.js';
import { SignForm } from './forms/sign-form.js';
import { Opinions } from './opinions.js';
import { PlanPart } from './plan-part.js';
import { ProposalPart } from './proposal-part.js';
import { ReportPart } from './report-part.js';
import { isLive } from './rounds.js';
import type { Sight, Telling } from './sight.js';
import type { Proposal, TrialMatter } from './use-trial.js';
import { trialWords } from './words.js';

interface Properties extends Telling {
  readonly proposal: Proposal;
  readonly matter: TrialMatter;
  readonly sight: Sight;
}

const DECIDED: ReadonlySet<string> = new Set(['DECIDED', 'MOVED']);

/** A proposal and what came of it, step by step; below each step what the signed-in role can do now. */
export function Path({ proposal, matter, sight, onDone, onAgain }: Properties) {
  const words = useWords(trialWords);
  const states = useWords(enumWords);
  const telling = { onDone, onAgain };
  const proposalId = proposal.id ?? '';
  const opinions = (matter.mobileTrialOpinions ?? []).filter((opinion) => opinion.proposalId === proposalId);
  const live = isLive(proposal);
  const decided = DECIDED.has(proposal.state ?? '');
  return (
    <section className="card path" aria-label={`${words.proposal} ${proposal.documentNumber ?? ''}`}>
      <p className="path-state">{states[proposal.state ?? ''] ?? proposal.state}</p>
      <ol className="plain path-steps">
        <li>
          <h3>{words.proposal}</h3>
          <ProposalPart proposal={proposal} />
          {live && <ClearForm proposal={proposal} {...telling} />}
        </li>
        <li>
          <h3>{words.opinions}</h3>
          <Opinions opinions={opinions} live={live} {...telling} />
          {live && <OpinionForm proposalId={proposalId} opinions={opinions} {...telling} />}
        </li>
        <li>
          <h3>{words.decision}</h3>
          <Decisions proposal={proposal} />
          {live && <SignForm proposal={proposal} sight={sight} {...telling} />}
        </li>
        <li>
          <h3>{words.plan}</h3>
          <PlanPart proposal={proposal} />
          {decided && <PlanForm proposal={proposal} {...telling} />}
        </li>
        <li>
          <h3>{words.report}</h3>
          <ReportPart report={proposal.report} />
          {decided && <ReportForm proposal={proposal} {...telling} />}
        </li>
      </ol>
    </section>
  );
}
