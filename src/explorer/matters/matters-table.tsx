import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../app/language.js';
import { AgencyMark } from '../shown/agency-mark.js';
import { partialDate } from '../shown/dates.js';
import { stageNames } from '../words/stages.js';
import { nextDeadline } from './next-deadline.js';
import type { MatterRow } from './use-matters.js';
import { mattersWords } from './words.js';

/** The list itself: head and code stay while one scrolls. */
export function MattersTable({ matters }: { readonly matters: readonly MatterRow[] }) {
  const words = useWords(mattersWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="matters-table card" tabIndex={0} aria-label={words.rows}>
      <table>
        <thead>
          <tr>
            {(['code', 'matter', 'stage', 'agencies', 'next', 'opened'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matters.map((matter) => (
            <Row key={matter.id} matter={matter} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ matter }: { readonly matter: MatterRow }) {
  const stages = useWords(stageNames);
  const agencies = [...new Set((matter.participants ?? []).map(({ agency }) => agency))].filter((agency) => agency !== null);
  return (
    <tr>
      <th scope="row" className="figures">
        <Link to="/matters/$code" params={{ code: matter.code }}>
          {matter.code}
        </Link>
      </th>
      <td>{matter.title ?? ''}</td>
      <td>{stages[matter.stage ?? ''] ?? matter.stage}</td>
      <td className="marks">
        {agencies.map((agency) => (
          <AgencyMark key={agency} agency={agency} />
        ))}
      </td>
      <Deadline matter={matter} />
      <td className="figures">{partialDate(matter.openedOn)}</td>
    </tr>
  );
}

function Deadline({ matter }: { readonly matter: MatterRow }) {
  const words = useWords(mattersWords);
  const { language } = useLanguage();
  const next = nextDeadline(matter.deadlines ?? [], new Date());
  if (!next) return <td />;
  const { days, basis } = next;
  const text = days < 0 ? `${words.late} ${-days} ${words.days}` : `${words.left} ${days} ${words.days}`;
  return (
    <td className={`figures${days < 0 ? ' late' : ''}`} lang={language} title={basis}>
      {text}
    </td>
  );
}
