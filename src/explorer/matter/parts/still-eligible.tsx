import { useAsk } from '../../api/use-ask.js';
import { useLanguage, useWords } from '../../app/language.js';
import { MobileTrialOfMatterDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { groundText } from '../../shown/ground.js';
import { asOfWords } from '../as-of-words.js';
import { usePartWords } from './use-part-words.js';

interface Properties {
  readonly code: string;
  readonly isPast: boolean;
}

/** Whether a trial that is still to be held may be one on the road, and what stands in the way: of today alone, an earlier answer is not kept. */
export function StillEligible({ code, isPast }: Properties) {
  const { words } = usePartWords();
  const { language } = useLanguage();
  const past = useWords(asOfWords);
  const { data, error, refetch } = useAsk(MobileTrialOfMatterDocument, { reference: code }, { enabled: !isPast });
  const eligibility = data?.data.matter?.trial?.mobileTrial?.eligibility;
  if (isPast)
    return (
      <p className="muted small">
        {past.notKept} {past['MobileTrial.eligibility']}.
      </p>
    );
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!eligibility) return null;
  return (
    <section className="part">
      <h3>{eligibility.eligible ? words.eligible : words.notEligible}</h3>
      <ul>
        {(eligibility.reasons ?? []).map(({ rule, basis, message, messageEn }) => (
          <li key={rule}>
            {(language === 'en' && messageEn) || message} <span className="muted small">{groundText(basis ?? '', language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
