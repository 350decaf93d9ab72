import { Link } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import type { MatterToHeedFragment } from '../generated/operations.js';
import { DeadlineCell } from '../matters/table/deadline-cell.js';
import { stageNames } from '../words/stages.js';
import { silentDays } from './silence.js';
import { startWords } from './words.js';

export type MatterToHeed = MatterToHeedFragment;

/** One matter and why it is here: its deadline, its warnings, how long nothing changed. */
export function HeedLine({ matter: { code, title, stage, deadlines, warnings, changedAt } }: { readonly matter: MatterToHeed }) {
  const words = useWords(startWords);
  const stages = useWords(stageNames);
  const silent = silentDays(stage, changedAt, new Date());
  return (
    <li className="heed-line">
      <Link to="/matters/$code" params={{ code }} className="figures heed-code">
        {code}
      </Link>
      <span className="heed-title">
        {title} <span className="muted">· {stages[stage] ?? stage}</span>
      </span>
      <span className="heed-why">
        {deadlines && <DeadlineCell deadlines={deadlines} />}
        {warnings && warnings.length > 0 && (
          <span className="look">
            <span className="figures">{warnings.length}</span> {words.warnings}
          </span>
        )}
        {silent !== null && (
          <span className="muted">
            <span className="figures">{silent}</span> {words.silent}
          </span>
        )}
      </span>
    </li>
  );
}
