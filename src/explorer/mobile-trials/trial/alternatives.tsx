import { useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useLanguage, useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { MobileTrialAlternativesDocument, type MobileTrialAlternativesQuery } from '../../generated/operations.js';
import { instant } from '../../shown/dates.js';
import { ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { alternativesWords } from './alternatives-words.js';
import { bytesOf } from './bytes-of.js';
import { saveFile } from '../../shown/save-file.js';
import type { Sight } from './sight.js';

type Shown = NonNullable<MobileTrialAlternativesQuery['mobileTrialAlternatives']>;

/** Where a mobile trial is not open: the trial at the seat, a page for the file, and texts that may be published. Asked for when unfolded. */
export function Alternatives({ matterId, sight }: { readonly matterId: string; readonly sight: Sight }) {
  const { person } = useSession();
  const words = useWords(alternativesWords);
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useAsk(
    MobileTrialAlternativesDocument,
    { matterId, plannedOn: sight.day, venueUnit: sight.commune },
    { enabled: open },
  );
  if (person?.agency !== 'courts' || !sight.eligibility?.gates || sight.eligibility.eligible) return null;
  const shown = data?.data.mobileTrialAlternatives;
  return (
    <details className="command alternatives" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      <div className="alternatives-body">
        {error && <ErrorNote error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton size="row" />}
        {shown && <Parts shown={shown} />}
      </div>
    </details>
  );
}

function Parts({ shown }: { readonly shown: Shown }) {
  const words = useWords(alternativesWords);
  const { language } = useLanguage();
  const paper = shown.notSuitable;
  const save = () =>
    saveFile(paper?.fileName ?? 'khong-phu-hop.docx', new Blob([bytesOf(paper?.base64 ?? '')], { type: paper?.mediaType ?? '' }));
  return (
    <>
      <p>{(language === 'en' && shown.trialAtTheSeatEn) || shown.trialAtTheSeat}</p>
      {paper?.base64 && (
        <button type="button" className="link-button" onClick={save}>
          {words.paper}
        </button>
      )}
      <h3>{words.texts}</h3>
      {(shown.outreachTexts ?? []).length === 0 && <p className="muted">{words.noTexts}</p>}
      <ul className="plain">
        {(shown.outreachTexts ?? []).map((text) => (
          <li key={text.id}>
            <span className="figures">{instant(text.recordedAt)}</span> · {text.purpose && words[text.purpose]} · {text.commune?.name}:{' '}
            {text.released ? words.released : words.blocked}
            <span className="muted figures">
              {' '}
              ({words.fitting.replace('{n}', String(text.fitting)).replace('{k}', String(text.least))})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
