import { useWords } from '../app/language.js';
import { AgencyMark } from '../shown/agency-mark.js';
import { roleNames } from '../words/people.js';
import { purposeNames } from '../words/purposes.js';
import { type Cell, outcomeAt, roleKey, type Stage } from './answer-of.js';
import { accessWords, labelNames } from './words.js';

/** The policy as a table: kinds of data down, roles across; each cell is the answer in words. */
export function Matrix({ cells, stage }: { readonly cells: readonly Cell[]; readonly stage: Stage | null }) {
  const words = useWords(accessWords);
  const labels = useWords(labelNames);
  const roles = useWords(roleNames);
  const columns = [...new Map(cells.map((cell) => [roleKey(cell), cell])).values()];
  const rows = [...new Set(cells.map(({ label }) => label))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="access-matrix card" tabIndex={0} aria-label={words.matrix}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.label}</th>
            {columns.map((cell) => (
              <th key={roleKey(cell)} scope="col">
                <AgencyMark agency={cell.agency} /> {roles[cell.role] ?? cell.role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((label) => (
            <tr key={label}>
              <th scope="row">{labels[label] ?? label}</th>
              {columns.map((column) => {
                const cell = cells.find((one) => one.label === label && roleKey(one) === roleKey(column));
                return cell ? <Answer key={roleKey(column)} cell={cell} stage={stage} /> : <td key={roleKey(column)} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Answer({ cell, stage }: { readonly cell: Cell; readonly stage: Stage | null }) {
  const words = useWords(accessWords);
  const purposes = useWords(purposeNames);
  const outcome = outcomeAt(cell, stage) as 'SHOW' | 'MASK' | 'WITHHOLD';
  const later = cell.fromStage as 'INDICTED' | 'IN_FORCE' | null | undefined;
  return (
    <td className={`answer answer-${outcome.toLowerCase()}`}>
      <p>{words[outcome]}</p>
      {outcome !== 'WITHHOLD' && cell.ownFactsOnly && <p className="small muted">{words.own}</p>}
      {later && <p className="small muted">{words[`from_${later}`]}</p>}
      {outcome !== 'WITHHOLD' && cell.forPurposes && (
        <p className="small muted">
          {words.for}: {cell.forPurposes.map((purpose) => purposes[purpose] ?? purpose).join(', ')}
        </p>
      )}
    </td>
  );
}
