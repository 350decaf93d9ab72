import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-command.js';
import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import {
  CheckTheTextDocument,
  MobileTrialAlternativesDocument,
  type OutreachPlace,
  type OutreachPurpose,
} from '../../generated/operations.js';
import { CommuneChoice } from '../choices/commune-choice.js';
import { valueWords } from '../candidates/value-words.js';
import { CommandForm } from '../trial/forms/command-form.js';
import { wholeOf } from '../trial/forms/clock-text.js';
import { Choice } from '../trial/forms/fields.js';
import { mayTake } from '../trial/rights.js';
import type { Sight, Telling } from '../trial/sight.js';
import { AGE_BANDS, attributeWords, METHODS, OFFENCES, RELATIONS, SEXES } from './attribute-words.js';
import { CheckResult } from './check-result.js';
import { outreachWords } from './outreach-words.js';

interface Properties extends Telling {
  readonly matterId: string;
  readonly sight: Sight;
}

const PURPOSES = ['ANNOUNCEMENT', 'OUTREACH'] as const;
const PLACES = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;
const NAMED = { ageBand: AGE_BANDS, sex: SEXES, offence: OFFENCES, method: METHODS, relation: RELATIONS } as const;
const NOTHING = { year: '', month: '', ageBand: null, sex: null, offence: null, method: null, relation: null } as Record<
  'year' | 'month' | keyof typeof NAMED,
  string | null
>;

/** What a text names is checked against those who live where it is read; the text itself stays on this page. */
export function OutreachForm({ matterId, sight, onDone, onAgain }: Properties) {
  const { person } = useSession();
  const words = useWords(outreachWords);
  const spoken: Readonly<Record<string, string>> = { ...useWords(attributeWords), ...useWords(valueWords) };
  const command = useCommand(CheckTheTextDocument, () => onDone(words.done), [MobileTrialAlternativesDocument]);
  const [purpose, setPurpose] = useState<OutreachPurpose>('ANNOUNCEMENT');
  const [place, setPlace] = useState<OutreachPlace>('COMMUNE');
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [said, setSaid] = useState(NOTHING);
  if (!person || !mayTake('check', person)) return null;
  const commune = chosen === undefined ? sight.commune : chosen;
  const set = (part: Partial<typeof NOTHING>) => setSaid((before) => ({ ...before, ...part }));
  const send = () => {
    if (!commune) return;
    const { year, month, ...codes } = said;
    command.mutate({ input: { matterId, purpose, commune, place, year: wholeOf(year ?? ''), month: wholeOf(month ?? ''), ...codes } });
  };
  const checked = command.data?.data.checkOutreachText;
  return (
    <CommandForm
      title={words.title}
      lead={words.lead}
      send={words.send}
      ready={Boolean(commune)}
      command={command}
      onSend={send}
      onAgain={onAgain}
    >
      <Textarea label={words.draft} description={words.draftHint} rows={4} autoComplete="off" />
      <Choice
        legend={words.purpose}
        name="outreach-purpose"
        options={PURPOSES.map((value) => [value, words[value]])}
        chosen={purpose}
        onChoose={(value) => setPurpose(value as OutreachPurpose)}
      />
      <CommuneChoice
        label={words.commune}
        commune={commune}
        named={chosen === undefined ? sight.communeName : null}
        required
        onCommune={(code) => setChosen(code ?? null)}
      />
      <Choice
        legend={words.place}
        name="outreach-place"
        options={PLACES.map((value) => [value, words[value]])}
        chosen={place}
        onChoose={(value) => setPlace(value as OutreachPlace)}
      />
      <div className="command-fields">
        {(['year', 'month'] as const).map((name) => (
          <TextInput
            key={name}
            label={words[name]}
            placeholder={words.notNamed}
            inputMode="numeric"
            maxLength={4}
            value={said[name] ?? ''}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
          />
        ))}
        {Object.entries(NAMED).map(([name, values]) => (
          <Select
            key={name}
            label={words[name as keyof typeof NAMED]}
            placeholder={words.notNamed}
            clearable
            data={values.map((value) => ({ value, label: spoken[value] ?? value }))}
            value={said[name as keyof typeof NAMED]}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
      </div>
      {checked && <CheckResult checked={checked} />}
    </CommandForm>
  );
}
