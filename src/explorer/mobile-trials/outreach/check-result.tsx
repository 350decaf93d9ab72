import { useLanguage, useWords } from '../../app/language.js';
import type { CheckTheTextMutation } from '../../generated/operations.js';
import { figure } from '../../shown/figure.js';
import { valueWords } from '../candidates/value-words.js';
import { attributeWords } from './attribute-words.js';
import { type Change, changesOf } from './changes-of.js';
import { outreachWords } from './outreach-words.js';
import './outreach.css';

type Checked = NonNullable<CheckTheTextMutation['checkOutreachText']>;

/** Whether the text may be published, what of it is too narrow, and how to say it instead. */
export function CheckResult({ checked }: { readonly checked: Checked }) {
  const words = useWords(outreachWords);
  const { language } = useLanguage();
  const filled = (sentence: string) =>
    sentence.replace('{n}', figure(checked.fitting ?? 0, language)).replace('{k}', figure(checked.least ?? 0, language));
  const { wording, suggestion, reasons } = checked;
  return (
    <div className="outreach-result" role="status">
      <p className={checked.released ? '' : 'look'}>{filled(checked.released ? words.released : words.blocked)}</p>
      {!checked.released && (
        <>
          <h3>{words.why}</h3>
          <ul>
            {(reasons ?? []).map((reason) => (
              <li key={reason.message}>{(language === 'en' && reason.messageEn) || reason.message}</li>
            ))}
          </ul>
          {wording && suggestion ? (
            <>
              <h3>
                {words.changes}{' '}
                <span className="muted figures">({words.fits.replace('{n}', figure(suggestion.fitting ?? 0, language))})</span>
              </h3>
              <ul>
                {changesOf(wording, suggestion).map((change) => (
                  <ChangeLine key={change.attribute} change={change} placeName={suggestion.placeName ?? ''} />
                ))}
              </ul>
            </>
          ) : (
            <p>{words.noSuggestion}</p>
          )}
        </>
      )}
    </div>
  );
}

function ChangeLine({ change: { attribute, from, to }, placeName }: { readonly change: Change; readonly placeName: string }) {
  const words = useWords(outreachWords);
  const spoken: Readonly<Record<string, string>> = { ...useWords(attributeWords), ...useWords(valueWords), ...words };
  const said = (value: string) => spoken[value] ?? value;
  const place = attribute === 'place' && to ? ` (${placeName})` : '';
  return (
    <li>
      {words[attribute]}: <del>{said(from)}</del> → {to === null ? words.leaveOut : <ins>{said(to)}</ins>}
      {place}
    </li>
  );
}
