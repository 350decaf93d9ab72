import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { ClearTheVenueDocument } from '../../../generated/operations.js';
import { mayTake } from '../rights.js';
import type { Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { Proposal } from '../use-trial.js';
import { CommandForm } from './command-form.js';
import { Choice } from './fields.js';
import { formWords } from './words.js';

/** Whether the commune proposed may be the venue; only that one is answered. */
export function ClearForm({ proposal, onDone, onAgain }: Telling & { readonly proposal: Proposal }) {
  const { person } = useSession();
  const words = useWords(formWords);
  const command = useCommand(ClearTheVenueDocument, () => onDone(words.clearDone));
  const [cleared, setCleared] = useState<string | null>(null);
  const venue = proposal.venueUnit;
  if (!person || !mayTake('clear', person) || !venue?.code) return null;
  const input = { proposalId: proposal.id ?? '', venueUnit: venue.code, cleared: cleared === 'yes' };
  return (
    <CommandForm
      title={`${words.clear}: ${venue.name}`}
      lead={words.clearLead}
      send={words.opinionSend}
      ready={cleared !== null}
      command={command}
      onSend={() => command.mutate({ input })}
      onAgain={onAgain}
    >
      <Choice
        legend={venue.name ?? venue.code}
        name={`clear-${proposal.id}`}
        options={[
          ['yes', words.clearYes],
          ['no', words.clearNo],
        ]}
        chosen={cleared}
        onChoose={setCleared}
      />
    </CommandForm>
  );
}
