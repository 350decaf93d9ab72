import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { type OpinionCapacity, type OpinionPosition, SayOnTheMobileTrialDocument } from '../../../generated/operations.js';
import { BodyChoice } from '../../choices/body-choice.js';
import { enumWords } from '../enum-words.js';
import { CAPACITIES, mayTake } from '../rights.js';
import type { Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { Opinion } from '../use-trial.js';
import { CommandForm } from './command-form.js';
import { Choice, Tick } from './fields.js';
import { formWords } from './words.js';

interface Properties extends Telling {
  readonly proposalId: string;
  readonly opinions: readonly Opinion[];
}

const POSITIONS = ['ACCEPT', 'ACCEPT_WITH_CONDITIONS', 'REFUSE'] as const;

/** The only two grounds that close a gate, each said by its own agency alone. */
const CLOSING = { SECURITY: 'ESCORT_IMPOSSIBLE', VICTIM_INTEREST: 'VICTIM_DOES_NOT_CONSENT' } as const;

const EMPTY = { position: null as OpinionPosition | null, reasons: '', conditions: '', closing: false, onBehalfOf: '', number: '' };

/** What the own body says; for the court, what it writes down for those who have no access of their own. */
export function OpinionForm({ proposalId, opinions, onDone, onAgain }: Properties) {
  const { person } = useSession();
  const words = useWords(formWords);
  const codes = useWords(enumWords);
  const mine: readonly OpinionCapacity[] = person ? CAPACITIES[person.agency] : [];
  const [chosen, setChosen] = useState<OpinionCapacity | null>(null);
  const [said, setSaid] = useState(EMPTY);
  const command = useCommand(SayOnTheMobileTrialDocument, () => {
    setSaid(EMPTY);
    onDone(words.opinionDone);
  });
  const capacity = mine.length === 1 ? (mine[0] ?? null) : chosen;
  const court = person?.agency === 'courts';
  const asked = court || opinions.some((opinion) => opinion.capacity === capacity);
  if (!person || !mayTake('opinion', person) || !asked) return null;
  const set = (part: Partial<typeof EMPTY>) => setSaid((before) => ({ ...before, ...part }));
  const closing = capacity && capacity in CLOSING && said.position === 'REFUSE' ? CLOSING[capacity as keyof typeof CLOSING] : null;
  const send = () => {
    if (!capacity || !said.position) return;
    const conditions = said.conditions.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
    const input = {
      proposalId,
      capacity,
      position: said.position,
      reasons: said.reasons.trim() || null,
      conditions: said.position === 'ACCEPT_WITH_CONDITIONS' ? conditions : null,
      closing: said.closing ? closing : null,
      onBehalfOf: court ? said.onBehalfOf.trim() || null : null,
      documentNumber: said.number.trim() || null,
    };
    command.mutate({ input });
  };
  return (
    <CommandForm
      title={court ? words.record : words.opinion}
      lead={words.opinionLead}
      send={words.opinionSend}
      ready={capacity !== null && said.position !== null}
      command={command}
      onSend={send}
      onAgain={onAgain}
    >
      {mine.length > 1 && (
        <Choice
          legend={words.capacity}
          name={`capacity-${proposalId}`}
          options={mine.map((value) => [value, codes[value] ?? value])}
          chosen={chosen}
          onChoose={(value) => setChosen(value as OpinionCapacity)}
        />
      )}
      <Choice
        legend={words.position}
        name={`position-${proposalId}`}
        options={POSITIONS.map((value) => [value, codes[value] ?? value])}
        chosen={said.position}
        onChoose={(value) => set({ position: value as OpinionPosition })}
      />
      {said.position === 'ACCEPT_WITH_CONDITIONS' && (
        <Textarea
          label={words.conditions}
          required
          rows={3}
          value={said.conditions}
          onChange={({ currentTarget }) => set({ conditions: currentTarget.value })}
        />
      )}
      <Textarea
        label={words.reasons}
        description={words.noNames}
        required={said.position === 'REFUSE'}
        rows={3}
        value={said.reasons}
        onChange={({ currentTarget }) => set({ reasons: currentTarget.value })}
      />
      {closing && (
        <Tick ticked={said.closing} onTick={(on) => set({ closing: on })}>
          {words.closing} {codes[closing]?.toLowerCase()}
        </Tick>
      )}
      {court && <BodyChoice label={words.onBehalfOf} body={said.onBehalfOf} onBody={(onBehalfOf) => set({ onBehalfOf })} />}
      <TextInput label={words.number} value={said.number} onChange={({ currentTarget }) => set({ number: currentTarget.value })} />
    </CommandForm>
  );
}
