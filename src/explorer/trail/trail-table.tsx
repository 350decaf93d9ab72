import { useWords } from '../app/language.js';
import type { TrailLineFragment } from '../generated/operations.js';
import { instant } from '../shown/dates.js';
import { roleNames } from '../words/people.js';
import { purposeNames } from '../words/purposes.js';
import { trailWords } from './words.js';

/** Entries of the trail, latest first. */
export function TrailTable({ entries }: { readonly entries: readonly TrailLineFragment[] }) {
  const words = useWords(trailWords);
  const roles = useWords(roleNames);
  const purposes = useWords(purposeNames);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="trail card" tabIndex={0} aria-label={words.rows}>
      <table>
        <thead>
          <tr>
            {(['at', 'who', 'asked', 'purpose', 'outcome', 'matters'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row" className="figures">
                {instant(entry.at)}
              </th>
              <td>
                {entry.subject} · {roles[entry.role ?? ''] ?? entry.role} · {entry.organisation}
              </td>
              <td>
                {entry.operation} <span className="muted figures">{(entry.references ?? []).join(', ')}</span>
              </td>
              <td>{purposes[entry.purpose ?? ''] ?? ''}</td>
              <td className={entry.outcome === 'FAILED' ? 'late' : ''}>{entry.outcome ? words[entry.outcome] : ''}</td>
              <td className="figures">{entry.matters?.length ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
