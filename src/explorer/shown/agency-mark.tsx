import { useWords } from '../app/language.js';
import { agencyLetters, agencyNames } from '../words/people.js';
import './agency-mark.css';

/** An agency by its two letters in its colour; the letters say it where the colour does not. */
export function AgencyMark({ agency }: { readonly agency: string }) {
  const names = useWords(agencyNames);
  return (
    <abbr className="agency-mark" data-agency={agency} title={names[agency] ?? agency}>
      {agencyLetters[agency] ?? agency}
    </abbr>
  );
}
