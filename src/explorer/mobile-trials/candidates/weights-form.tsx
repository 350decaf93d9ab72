import { Button } from '@mantine/core';
import { type CSSProperties, useEffect, useState } from 'react';
import { useWords } from '../../app/language.js';
import { DayField } from '../day-field.js';
import { DEFAULT_WEIGHTS, type GroundName, GROUNDS } from '../ground-kinds.js';
import { groundWords } from '../ground-words.js';
import { weightsOf, weightsText } from '../weights-in-address.js';
import type { CandidatesSearch } from './search.js';
import { candidatesWords } from './words.js';

/** A hand on a slider rests this long before anything is asked. */
const REST = 250;

interface Properties {
  readonly search: CandidatesSearch;
  readonly onChange: (search: CandidatesSearch) => void;
}

/** The six weights as sliders with their numbers, and the day planned. What is set stands in the address. */
export function WeightsForm({ search, onChange }: Properties) {
  const words = useWords(candidatesWords);
  const [weights, setWeights] = useState(() => weightsOf(search.w));
  const text = weightsText(weights);
  useEffect(() => setWeights(weightsOf(search.w)), [search.w]);
  useEffect(() => {
    if (text === search.w) return;
    const rest = setTimeout(() => onChange({ ...search, w: text }), REST);
    return () => clearTimeout(rest);
  }, [text, search, onChange]);
  const set = (kind: GroundName, weight: number) => setWeights((before) => ({ ...before, [kind]: bounded(weight) }));
  return (
    <details className="weights card" open={startsOpen()}>
      <summary>
        <h2>{words.weights}</h2>
      </summary>
      <div className="weights-grid">
        {GROUNDS.map(({ kind }) => (
          <Weight key={kind} kind={kind} weight={weights[kind]} onWeight={(weight) => set(kind, weight)} />
        ))}
      </div>
      <div className="weights-end">
        <DayField label={words.day} day={search.on} onDay={(on) => onChange({ ...search, on })} />
        <Button variant="default" disabled={text === undefined && !search.on} onClick={() => onChange({})}>
          {words.reset}
        </Button>
      </div>
    </details>
  );
}

const startsOpen = (): boolean => matchMedia('(min-width: 1024px)').matches;

const bounded = (weight: number): number => Math.min(100, Math.max(0, Math.round(Number.isFinite(weight) ? weight : 0)));

interface WeightProperties {
  readonly kind: GroundName;
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
}

function Weight({ kind, weight, onWeight }: WeightProperties) {
  const words = useWords(candidatesWords);
  const names = useWords(groundWords);
  const name = `${words.weight} ${names[kind].toLowerCase()}`;
  return (
    <div className="weight">
      <p id={`weight-${kind}`}>
        {names[kind]}{' '}
        <span className="small muted figures">{weight !== DEFAULT_WEIGHTS[kind] && `${words.default} ${DEFAULT_WEIGHTS[kind]}`}</span>
      </p>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={weight}
        aria-label={name}
        style={{ '--at': `${weight}%` } as CSSProperties}
        onChange={({ currentTarget }) => onWeight(currentTarget.valueAsNumber)}
      />
      <input
        className="weight-number figures"
        type="number"
        min={0}
        max={100}
        step={1}
        value={weight}
        aria-label={`${name}, 0–100`}
        onChange={({ currentTarget }) => onWeight(currentTarget.valueAsNumber)}
      />
      <p className="small muted">{names[`${kind}_reason`]}</p>
    </div>
  );
}
