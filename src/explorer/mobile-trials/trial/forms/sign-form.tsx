import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { type DecisionAct, SignTheMobileTrialDocument } from '../../../generated/operations.js';
import { partialDate } from '../../../shown/dates.js';
import { VenueChoice } from '../../choices/venue-choice.js';
import { countStates } from '../../gates/gate.js';
import { enumWords } from '../enum-words.js';
import { mayTake } from '../rights.js';
import { actsNow, roundsOf } from '../rounds.js';
import type { Sight, Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { Proposal } from '../use-trial.js';
import { CommandForm } from './command-form.js';
import { Choice } from './fields.js';
import { formWords } from './words.js';

interface Properties extends Telling {
  readonly proposal: Proposal;
  readonly sight: Sight;
}

const EMPTY = { act: null as DecisionAct | null, reasons: '', venueId: '', trialDecision: '', number: '' };

/** One of the two signatures, over the rules and gates that stand on the screen: were others to hold by then, the hub refuses it. */
export function SignForm({ proposal, sight, onDone, onAgain }: Properties) {
  const { person } = useSession();
  const words = useWords(formWords);
  const codes = useWords(enumWords);
  const [said, setSaid] = useState(EMPTY);
  const command = useCommand(SignTheMobileTrialDocument, () => {
    setSaid(EMPTY);
    onDone(words.signDone);
  });
  if (!person || !mayTake('sign', person)) return null;
  const signedAs = person.role === 'supervisor' ? ('CHIEF' as const) : ('PRESIDING_JUDGE' as const);
  const signatures = proposal.decisions ?? [];
  const last = roundsOf(signatures).at(-1)?.signatures ?? [];
  const acts = actsNow(signatures);
  if (acts.length === 0 || (last.length === 1 && last[0]?.signedAs === signedAs)) return null;
  const { eligibility, day, commune, communeName } = sight;
  const act = said.act ?? (acts.length === 1 ? (acts[0] ?? null) : null);
  const holds = act === 'HOLD' || act === 'MOVE';
  const counts = countStates(eligibility?.gates ?? []);
  const set = (part: Partial<typeof EMPTY>) => setSaid((before) => ({ ...before, ...part }));
  const send = () => {
    if (!act || !eligibility) return;
    const input = {
      proposalId: proposal.id ?? '',
      act,
      signedAs,
      reasons: said.reasons.trim(),
      plannedOn: day,
      venueId: said.venueId || null,
      trialDecisionNumber: said.trialDecision.trim() || null,
      documentNumber: said.number.trim() || null,
      seenRulesVersion: eligibility.rulesVersion ?? '',
      seenGatesDigest: eligibility.gatesDigest ?? '',
    };
    command.mutate({ input });
  };
  const seen = [partialDate(day), communeName ?? commune, eligibility?.rulesVersion, eligibility?.gatesDigest?.slice(0, 12)]
    .filter(Boolean)
    .join(' · ');
  return (
    <CommandForm
      title={`${words.sign} (${codes[signedAs]?.split(':')[0]})`}
      lead={words.signLead}
      send={words.signSend}
      confirm={words.signConfirm}
      ready={act !== null && Boolean(eligibility?.gatesDigest)}
      command={command}
      onSend={send}
      onAgain={onAgain}
    >
      <p className="figures small">{seen}</p>
      {!eligibility?.gatesDigest && <p className="look">{words.signNone}</p>}
      {holds && counts.CLOSED + counts.UNKNOWN > 0 && (
        <p className="look">{words.signShut.replace('{n}', String(counts.CLOSED + counts.UNKNOWN))}</p>
      )}
      <Choice
        legend={words.act}
        name={`act-${proposal.id}`}
        options={acts.map((value) => [value, codes[value === 'REFUSE' ? 'REFUSE_ACT' : value] ?? value])}
        chosen={act}
        onChoose={(value) => set({ act: value as DecisionAct })}
      />
      {holds && (
        <VenueChoice
          label={words.venueId}
          description={words.venueHint}
          commune={commune}
          day={day}
          venue={said.venueId}
          onVenue={(venueId) => set({ venueId })}
        />
      )}
      <Textarea
        label={words.reasons}
        description={words.noNames}
        required
        rows={3}
        value={said.reasons}
        onChange={({ currentTarget }) => set({ reasons: currentTarget.value })}
      />
      {holds && (
        <TextInput
          label={words.trialDecision}
          value={said.trialDecision}
          onChange={({ currentTarget }) => set({ trialDecision: currentTarget.value })}
        />
      )}
      <TextInput label={words.number} value={said.number} onChange={({ currentTarget }) => set({ number: currentTarget.value })} />
    </CommandForm>
  );
}
