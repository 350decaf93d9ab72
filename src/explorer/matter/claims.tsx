import { useLanguage, useWords } from '../app/language.js';
import { instant, partialDate } from '../shown/dates.js';
import { common } from '../words/common.js';
import type { MatterShown } from './course/course-of.js';
import { kindWords } from './kind-words.js';
import { useLaneName } from './lane-name.js';
import { usePartWords } from './parts/use-part-words.js';
import { matterWords } from './words.js';

type Contradiction = NonNullable<MatterShown['contradictions']>[number];
type Claim = NonNullable<Contradiction['claims']>[number];

interface Properties {
  readonly matter: MatterShown;
  readonly contradiction: Contradiction;
  /** The item that is open already. */
  readonly open: string | null;
  readonly onOpen: (item: string) => void;
}

/** What each side recorded, in columns; the hub does not say who is right. */
export function Claims({ matter, contradiction, open, onOpen }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  const lane = useLaneName(matter.openedOn);
  const { body } = usePartWords();
  const said = useSaid();
  return (
    <div className="contradiction">
      <p className="look">≠ {(language === 'en' && contradiction.messageEn) || contradiction.message}</p>
      <div className="claims">
        {(contradiction.claims ?? []).map((claim, index) => {
          const { agency, organisation, item, recordedAt } = claim;
          const name = (language === 'en' && item?.summaryEn) || item?.summary || '';
          return (
            <div key={item?.id ?? index} data-agency={agency}>
              <p className="muted">{lane(agency ?? '')}</p>
              <p>
                <strong className="figures">{said(claim)}</strong>
              </p>
              <p className="small">
                {item?.id && item.id !== open ? (
                  <button type="button" className="link-button" onClick={() => onOpen(item.id ?? '')}>
                    {name}
                  </button>
                ) : (
                  name
                )}
                {item?.documentNumber && <span className="figures"> · {item.documentNumber}</span>}
              </p>
              <p className="muted small">{body(organisation)}</p>
              {recordedAt && (
                <p className="muted small figures">
                  {shared.recorded}: {instant(recordedAt)}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <p className="muted small">{words.noVerdict}</p>
    </div>
  );
}

/** What a side says, in words: a court, a number of people, an outcome, a way of trying, a step; else its day. */
function useSaid(): (claim: Claim) => string {
  const words = useWords(matterWords);
  const kinds = useWords(kindWords);
  const { body, code } = usePartWords();
  const meaning = (value: string | null) => {
    if (!value) return null;
    const known = [code('Identification', value), code('TrialMode', value), kinds[value]].find((word) => word && word !== value);
    return known ?? value;
  };
  return ({ day, code: value, persons, court }) =>
    [body(court), persons === null ? null : `${persons} ${words.persons}`, meaning(value), partialDate(day)].filter(Boolean).join(', ');
}
