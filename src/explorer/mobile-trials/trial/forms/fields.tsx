import type { ReactNode } from 'react';

interface ChoiceProperties {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all of them seen. */
export function Choice({ legend, name, options, chosen, onChoose }: ChoiceProperties) {
  return (
    <fieldset className="field-choice">
      <legend>
        {legend}{' '}
        <span aria-hidden="true" className="field-needed">
          *
        </span>
      </legend>
      {options.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} required onChange={() => onChoose(value)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}

interface TickProperties {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children: ReactNode;
}

export function Tick({ ticked, onTick, children }: TickProperties) {
  return (
    <label className="field-tick">
      <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      {children}
    </label>
  );
}

interface SeveralProperties {
  readonly legend: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Any of a few. */
export function Several({ legend, options, chosen, onChoose }: SeveralProperties) {
  const set = (value: string, on: boolean) => onChoose(new Set(on ? [...chosen, value] : [...chosen].filter((one) => one !== value)));
  return (
    <fieldset className="field-choice">
      <legend>{legend}</legend>
      {options.map(([value, word]) => (
        <Tick key={value} ticked={chosen.has(value)} onTick={(on) => set(value, on)}>
          {word}
        </Tick>
      ))}
    </fieldset>
  );
}
