import { useWords } from '../../app/language.js';
import { OpinionForm } from './forms/opinion-form.js';
import { Opinions } from './opinions.js';
import type { Telling } from './sight.js';
import type { Opinion } from './use-trial.js';
import { trialWords } from './words.js';

/** A body that is asked, but may not see the proposal, sees its own request and answers it. */
export function OwnRequests({ opinions, onDone, onAgain }: Telling & { readonly opinions: readonly Opinion[] }) {
  const words = useWords(trialWords);
  const asked = [...new Set(opinions.map(({ proposalId }) => proposalId))];
  if (asked.length === 0) return <p className="muted trial-none">{words.noneYet}</p>;
  return asked.toReversed().map((proposalId) => {
    const own = opinions.filter((opinion) => opinion.proposalId === proposalId);
    return (
      <section key={proposalId} className="card path" aria-label={words.opinions}>
        <h3>{words.opinions}</h3>
        <Opinions opinions={own} live onDone={onDone} onAgain={onAgain} />
        <OpinionForm proposalId={proposalId ?? ''} opinions={own} onDone={onDone} onAgain={onAgain} />
      </section>
    );
  });
}
