import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { ProposeTheMobileTrialDocument } from '../../../generated/operations.js';
import { partialDate } from '../../../shown/dates.js';
import { weightsAsked, weightsOf } from '../../weights-in-address.js';
import { enumWords } from '../enum-words.js';
import { mayTake } from '../rights.js';
import type { Sight, Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { TrialMatter } from '../use-trial.js';
import { CommandForm } from './command-form.js';
import { Choice } from './fields.js';
import { formWords } from './words.js';

interface Properties extends Telling {
  readonly matter: TrialMatter;
  readonly sight: Sight;
  readonly w: string | undefined;
}

const MODES = ['MOBILE', 'ONLINE_MOBILE'] as const;

/** A proposal for the day, the place and the weights that are looked at. */
export function ProposeForm({ matter, sight, w, onDone, onAgain }: Properties) {
  const { person } = useSession();
  const words = useWords(formWords);
  const codes = useWords(enumWords);
  const command = useCommand(ProposeTheMobileTrialDocument, () => onDone(words.proposed));
  const [documentNumber, setNumber] = useState('');
  const [reasons, setReasons] = useState('');
  const [mode, setMode] = useState<(typeof MODES)[number]>('MOBILE');
  if (!person || !mayTake('propose', person)) return null;
  const send = () =>
    command.mutate({
      input: {
        matterId: matter.id,
        documentNumber: documentNumber.trim(),
        plannedOn: sight.day,
        venueUnit: sight.commune,
        mode,
        reasons: reasons.trim() || null,
        weights: weightsAsked(weightsOf(w)),
      },
    });
  return (
    <CommandForm title={words.propose} lead={words.proposeLead} send={words.proposeSend} command={command} onSend={send} onAgain={onAgain}>
      <p className="figures small">
        {[partialDate(sight.day) || words.noDay, sight.communeName ?? sight.commune ?? words.noPlace].join(' · ')}
      </p>
      <TextInput
        label={words.number}
        required
        maxLength={64}
        value={documentNumber}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <Choice
        legend={words.mode}
        name="mode"
        options={MODES.map((value) => [value, codes[value] ?? value])}
        chosen={mode}
        onChoose={(value) => setMode(value as (typeof MODES)[number])}
      />
      <Textarea
        label={words.reasons}
        description={words.noNames}
        rows={3}
        value={reasons}
        onChange={({ currentTarget }) => setReasons(currentTarget.value)}
      />
    </CommandForm>
  );
}
