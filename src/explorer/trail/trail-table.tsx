import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { AgencyMark } from '../shown/agency-mark.js';
import { instant } from '../shown/dates.js';
import { roleNames } from '../words/people.js';
import { purposeNames } from '../words/purposes.js';
import { operationNames } from './operation-names.js';
import { sentNames } from './sent-names.js';
import { useBodyNames } from './use-body-names.js';
import type { TrailLine } from './use-trail.js';
import { trailWords } from './words.js';

interface Properties {
  readonly entries: readonly TrailLine[];
  /** The reader of the trail is not the one who asked. */
  readonly inspects: boolean;
  /** Beside the matter itself its code needs no column. */
  readonly oneMatter?: boolean;
  /** The matter that was asked for stands first among those of an entry. */
  readonly asked?: string | undefined;
}

const FEW = 3;

/** Entries of the trail, latest first. */
export function TrailTable({ entries, inspects, oneMatter = false, asked }: Properties) {
  const words = useWords(trailWords);
  const purposes = useWords(purposeNames);
  const operations = useWords(operationNames);
  const sent = useWords(sentNames);
  const bodies = useBodyNames(entries.flatMap(({ organisation }) => organisation ?? []));
  const columns = (['at', 'who', 'asked', 'purpose', 'outcome', 'matters'] as const).filter(
    (column) => (column !== 'who' || inspects) && (column !== 'matters' || !oneMatter),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="trail card" tabIndex={0} aria-label={words.rows}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
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
              {inspects && <Asker entry={entry} body={bodies.get(entry.organisation ?? '')} />}
              <td>
                {entry.kind === 'MUTATION' ? `${words.reported}: ` : ''}
                {entry.operation ? (operations[entry.operation] ?? sent[entry.operation] ?? entry.operation) : words.unnamed}
                {spoken(entry.references ?? []).length > 0 && (
                  <span className="muted small figures"> {spoken(entry.references ?? []).join(', ')}</span>
                )}
              </td>
              <td>{purposes[entry.purpose ?? ''] ?? ''}</td>
              <td className={entry.outcome === 'FAILED' ? 'late' : ''}>{entry.outcome ? words[entry.outcome] : ''}</td>
              {!oneMatter && <Matters codes={firstOf(entry.matterCodes ?? [], asked)} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface AskerProperties {
  readonly entry: TrailLine;
  /** Nothing until its name is known. */
  readonly body: string | undefined;
}

function Asker({ entry: { agency, role, organisation, subject }, body }: AskerProperties) {
  const roles = useWords(roleNames);
  return (
    <td>
      {agency && <AgencyMark agency={agency} />} {roles[role ?? ''] ?? role}
      <p className="muted small">
        {body} ({organisation}) · {subject}
      </p>
    </td>
  );
}

/** Keys of the hub say nothing to a reader; the matter that they belong to stands in its own column. */
const spoken = (references: readonly string[]): readonly string[] =>
  references.filter((reference) => !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(reference));

/** Each matter once, however many of its facts an answer held. */
const firstOf = (codes: readonly string[], asked: string | undefined): readonly string[] => [...new Set(asked ? [asked, ...codes] : codes)];

function Matters({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords(trailWords);
  return (
    <td className="figures">
      <Codes codes={codes.slice(0, FEW)} />
      {codes.length > FEW && (
        <details className="trail-rest">
          <summary className="muted small">
            {words.andOthers} {codes.length - FEW}
          </summary>
          <Codes codes={codes.slice(FEW)} />
        </details>
      )}
    </td>
  );
}

const Codes = ({ codes }: { readonly codes: readonly string[] }) =>
  codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <Link to="/matters/$code" params={{ code }}>
        {code}
      </Link>
    </span>
  ));
