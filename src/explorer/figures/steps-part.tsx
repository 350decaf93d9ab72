import { useLanguage, useWords } from '../app/language.js';
import type { FiguresQuery } from '../generated/operations.js';
import type { MapView } from '../map/region.js';
import { figure } from '../shown/figure.js';
import { FigurePart } from './figure-part.js';
import { monthsRows } from './months-rows.js';
import { figuresWords } from './words.js';

type Steps = NonNullable<NonNullable<FiguresQuery['figures']>['steps']>;

/** How long each step of the procedure takes: the same columns for all, so that they compare. */
export function StepsPart({ steps, view }: { readonly steps: Steps; readonly view: MapView }) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  return (
    <section className="card figure-card figure-wide">
      <h2>{words.steps}</h2>
      <p className="muted">
        {words.stepsLead} {view === 'map' && words.marked}
      </p>
      <div className="figure-steps">
        {steps.map((step) => {
          const title = (language === 'en' ? step.labelEn : step.label) ?? '';
          if (!step.count)
            return (
              <section key={step.step} className="figure-part">
                <h3>{title}</h3>
                <p className="muted">{words.noStep}</p>
              </section>
            );
          return (
            <FigurePart
              key={step.step}
              inside
              title={title}
              lead={
                <>
                  {words.median} <strong className="figures">{figure(step.median ?? 0, language)}</strong> {words.months} ·{' '}
                  <span className="figures">{figure(step.count, language)}</span> {words.matters}
                </>
              }
              unit={words.matters}
              rows={monthsRows(step.months ?? [], step.median).filter(({ count }) => view === 'map' || count !== 0)}
              shape="columns"
              view={view}
              first={words.monthColumn}
            />
          );
        })}
      </div>
    </section>
  );
}
