import type { Withheld } from '../api/ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { common } from '../words/common.js';
import { agencyNames } from '../words/people.js';
import { reasonNames } from '../words/reasons.js';
import { groundText } from './ground.js';
import './withheld-note.css';

const PERHAPS = /^(Victim|RescuedPerson|CrimeTip\.informant|Interception\.informant|Matter\.(victims|rescued))/;

/** The choice of a purpose stands in the top bar: it opens there, with the focus in it. */
function offerPurposes(): void {
  const choice = document.getElementById('purpose');
  choice?.focus();
  choice?.click();
}

/** That something is not shown to this role, why, on what ground, and whom to ask. It never says that there is something. */
export function WithheldNote({ withheld, named }: { readonly withheld: Withheld; readonly named: string }) {
  const { language } = useLanguage();
  const words = useWords(common);
  const reasons = useWords(reasonNames);
  const agencies = useWords(agencyNames);
  const perhaps = PERHAPS.test(withheld.coordinate) ? ` ${words.ifAny}` : '';
  return (
    <div className="withheld">
      <p>
        <span aria-hidden="true" className="lock" /> {named}
        {perhaps}: {(reasons[withheld.reason] ?? withheld.reason).toLowerCase()}
      </p>
      <p className="small">
        {groundText(withheld.basis, language)} · {words.ask}: {agencies[withheld.contact] ?? withheld.contact}
        {withheld.reason === 'PURPOSE_MISSING' && (
          <>
            {' · '}
            <button type="button" className="link-button" onClick={offerPurposes}>
              {words.choosePurpose}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
