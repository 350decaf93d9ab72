import { useState } from 'react';
import { ask, Refused } from '../../api/ask.js';
import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { MobileTrialPapersDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { bytesOf } from './bytes-of.js';
import { saveFile } from '../../shown/save-file.js';
import { trialWords } from './words.js';

const PAPERS = [
  ['minutes', 'minutes'],
  ['draftDecision', 'draftDecision'],
  ['plan', 'planPaper'],
] as const;

/** The papers that the court signs; each is written by the hub when it is asked for. */
export function Papers({ proposalId }: { readonly proposalId: string }) {
  const { person, purpose } = useSession();
  const words = useWords(trialWords);
  const [told, setTold] = useState('');
  const [error, setError] = useState<Refused | null>(null);
  if (person?.agency !== 'courts') return null;
  const fetchPaper = async (which: (typeof PAPERS)[number][0]) => {
    setTold(words.fetching);
    setError(null);
    try {
      const only = { minutes: which === 'minutes', draftDecision: which === 'draftDecision', plan: which === 'plan' };
      const { data } = await ask(MobileTrialPapersDocument, { id: proposalId, ...only }, purpose);
      const paper = data.mobileTrialProposal?.papers?.[which];
      setTold(paper?.base64 ? '' : words.noPaper);
      if (paper?.base64) saveFile(paper.fileName ?? `${which}.docx`, new Blob([bytesOf(paper.base64)], { type: paper.mediaType ?? '' }));
    } catch (refused) {
      setTold('');
      if (refused instanceof Refused) setError(refused);
    }
  };
  return (
    <div className="papers">
      <p className="small muted">{words.papers} (DOCX)</p>
      {PAPERS.map(([which, word]) => (
        <button key={which} type="button" className="link-button" onClick={() => void fetchPaper(which)}>
          {words[word]}
        </button>
      ))}
      <p className="small muted" role="status">
        {told}
      </p>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
