import { useLanguage, useWords } from '../../app/language.js';
import type { MobileTrialFairnessQuery } from '../../generated/operations.js';
import { figure } from '../../shown/figure.js';
import { fairnessWords } from './words.js';

type Row = NonNullable<NonNullable<MobileTrialFairnessQuery['mobileTrialFairness']>['by']>[number];

interface Properties {
  readonly dimension: 'OFFENCE' | 'FORMER_DISTRICT' | 'SENTENCE';
  readonly rows: readonly Row[];
}

/** Trials by one thing that may differ, all of them and those on the road; what is too small is hatched and says so. */
export function DimensionTable({ dimension, rows }: Properties) {
  const words = useWords(fairnessWords);
  const { language } = useLanguage();
  const name = useValueName(dimension);
  const share = (value: number | null) => (value === null ? null : `${figure(value * 100, language)}%`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="card fairness-table" tabIndex={0} aria-label={words[dimension]}>
      <table>
        <caption>{words[dimension]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            {(['tried', 'road', 'share'] as const).map((column) => (
              <th key={column} scope="col" className="fairness-figure">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.name ?? name(row.value ?? 'UNKNOWN')}</th>
              <Cell text={row.tried === null ? null : figure(row.tried, language)} />
              <Cell text={row.triedOnTheRoad === null ? null : figure(row.triedOnTheRoad, language)} />
              <Cell text={share(row.share)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ text }: { readonly text: string | null }) {
  const words = useWords(fairnessWords);
  if (text === null) return <td className="suppressed">{words.few}</td>;
  return <td className="figures fairness-figure">{text}</td>;
}

/** A value in words: an article of a code, a district that was, a band of sentences. */
function useValueName(dimension: Properties['dimension']) {
  const words: Readonly<Record<string, string>> = useWords(fairnessWords);
  return (value: string): string => {
    const [code = '', article = ''] = value.split('.');
    if (dimension === 'OFFENCE' && article !== '') return (words.article ?? '').replace('{article}', article).replace('{code}', code);
    if (Object.hasOwn(words, value)) return words[value] ?? value;
    return dimension === 'FORMER_DISTRICT' ? `${words.district} ${value}` : value;
  };
}
