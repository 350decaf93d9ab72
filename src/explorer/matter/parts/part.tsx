import type { ReactNode } from 'react';
import { useWords } from '../../app/language.js';
import { common } from '../../words/common.js';

type Line = readonly [name: string, value: ReactNode, figures?: boolean];

/** One fact of an agency as names and values; what is empty says that it is not there yet. */
export function Part({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const shared = useWords(common);
  return (
    <section className="part">
      <h3>{title}</h3>
      <dl className="fact-list">
        {lines.map(([name, value, figures]) => {
          const empty = value === null || value === undefined || value === '';
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={figures ? 'figures' : ''}>{empty ? <span className="muted">{shared.notYet}</span> : value}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
