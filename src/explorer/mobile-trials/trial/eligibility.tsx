import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { CommuneChoice } from '../choices/commune-choice.js';
import { DayField } from '../day-field.js';
import { GateList } from '../gates/gate-list.js';
import { daysFromToday } from './days-left.js';
import type { TrialSearch } from './search.js';
import type { EligibilityShown, Sight } from './sight.js';
import { trialWords } from './words.js';

interface Properties extends Sight {
  readonly search: TrialSearch;
  readonly planned: { readonly day: string | null; readonly commune: string | null };
  readonly onChange: (search: TrialSearch) => void;
}

/** The gates on a day and at a place that one can choose, and how many days are left. */
export function Eligibility({ eligibility, day, commune, communeName, search, planned, onChange }: Properties) {
  const words = useWords(trialWords);
  const moved = search.on !== undefined || search.at !== undefined;
  return (
    <section className="card trial-gates" aria-labelledby="trial-gates-title">
      <h2 id="trial-gates-title">{words.gates}</h2>
      <div className="trial-choice">
        <DayField label={words.day} day={day ?? undefined} onDay={(on) => onChange({ ...search, on })} />
        <CommuneChoice commune={commune} named={communeName} onCommune={(at) => onChange({ ...search, at })} />
        {moved && (planned.day || planned.commune) && (
          <Button variant="default" onClick={() => onChange(search.w === undefined ? {} : { w: search.w })}>
            {words.planned}
          </Button>
        )}
      </div>
      {eligibility?.gates && <Days earliest={eligibility.earliestDay} latest={eligibility.latestDay} running={isRunning(eligibility)} />}
      {eligibility?.gates && <Gates gates={eligibility.gates} />}
      {eligibility?.gatesDigest && (
        <p className="small muted figures trial-digest">
          {words.rules} {eligibility.rulesVersion} · {words.digest} {eligibility.gatesDigest.slice(0, 12)}
        </p>
      )}
    </section>
  );
}

/** What is in the way stands there; what is open is folded away beside it, and where the screen is small. */
function Gates({ gates }: { readonly gates: NonNullable<EligibilityShown['gates']> }) {
  const words = useWords(trialWords);
  const [wide] = useState(() => matchMedia('(min-width: 1024px)').matches);
  const open = gates.filter(({ state }) => state === 'OPEN');
  const shut = gates.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      {shut.length > 0 && <GateList gates={shut} named={words.gates} />}
      {open.length > 0 && (
        <details open={wide && shut.length === 0} className="gates-open">
          <summary className="figures">
            {words.showOpen}: {open.length}
          </summary>
          <GateList gates={open} named={words.showOpen} />
        </details>
      )}
    </>
  );
}

/** Days are left only to a trial that is still to be opened. */
const isRunning = ({ gates }: EligibilityShown): boolean => !gates?.some(({ rule, state }) => rule === 'NO_JUDGMENT' && state !== 'OPEN');

interface DaysProperties {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly running: boolean;
}

function Days({ earliest, latest, running }: DaysProperties) {
  const words = useWords(trialWords);
  const left = running ? daysFromToday(latest, new Date()) : null;
  const said = left === null ? '' : (left < 0 ? words.overdue : words.left).replace('{n}', String(Math.abs(left)));
  return (
    <p className="figures trial-days">
      {words.earliest} {earliest ? partialDate(earliest) : words.unknownDay} · {words.latest}{' '}
      {latest ? partialDate(latest) : words.unknownDay}
      {said !== '' && <span className={left !== null && left < 0 ? 'late' : 'muted'}> ({said})</span>}
    </p>
  );
}
