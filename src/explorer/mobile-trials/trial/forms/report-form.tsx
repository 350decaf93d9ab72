import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import {
  type BudgetSource,
  type HeldOutcome,
  type IncidentKind,
  type NotHeldReason,
  ReportTheMobileTrialDocument,
} from '../../../generated/operations.js';
import { holdingWords } from '../holding-words.js';
import { mayTake } from '../rights.js';
import { dayAndPlace } from '../rounds.js';
import type { Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { Proposal } from '../use-trial.js';
import { instantOf, wholeOf } from './clock-text.js';
import { CommandForm } from './command-form.js';
import { Choice, Several, Tick } from './fields.js';
import { formWords } from './words.js';

const OUTCOMES = ['HELD', 'HELD_OTHERWISE', 'NOT_HELD'] as const;
const REASONS = [
  'ESCORT',
  'FILE_RETURNED',
  'GATE_CLOSED',
  'PARTICIPANT_ABSENT',
  'POSTPONED',
  'SECURITY',
  'VENUE',
  'WEATHER',
  'OTHER',
] as const;
const INCIDENTS = [
  'CHILD_IN_AUDIENCE',
  'DISORDER',
  'IDENTITY_DISCLOSED',
  'MEDICAL',
  'RECORDED_BY_AUDIENCE',
  'TECHNICAL',
  'WEATHER',
  'OTHER',
] as const;
const TEXTS = ['startedAt', 'endedAt', 'attendance', 'questions', 'moneyCourt', 'moneyLocal'] as const;
const EMPTY = Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<(typeof TEXTS)[number], string>;

/** What came of a decided trial: held, held otherwise, or not and why. */
export function ReportForm({ proposal, onDone, onAgain }: Telling & { readonly proposal: Proposal }) {
  const { person } = useSession();
  const words = useWords(formWords);
  const codes = useWords(holdingWords);
  const command = useCommand(ReportTheMobileTrialDocument, () => onDone(words.reportDone));
  const [outcome, setOutcome] = useState<HeldOutcome | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [said, setSaid] = useState(EMPTY);
  const [incidents, setIncidents] = useState<ReadonlySet<string>>(new Set());
  const [keyCase, setKeyCase] = useState(false);
  const [peerLearning, setPeer] = useState(false);
  if (!person || !mayTake('report', person)) return null;
  const { day } = dayAndPlace(proposal);
  const opened = outcome !== 'NOT_HELD';
  const money = (source: BudgetSource, text: string) => (wholeOf(text) === null ? [] : [{ source, amount: wholeOf(text) as number }]);
  const send = () => {
    if (!outcome) return;
    const input = {
      mobileTrialId: proposal.id ?? '',
      outcome,
      reason: outcome === 'HELD' ? null : (reason as NotHeldReason | null),
      startedAt: opened ? instantOf(day, said.startedAt) : null,
      endedAt: opened ? instantOf(day, said.endedAt) : null,
      attendance: opened ? wholeOf(said.attendance) : null,
      questionsAsked: opened ? wholeOf(said.questions) : null,
      costs: [...money('COURT', said.moneyCourt), ...money('LOCAL', said.moneyLocal)],
      incidents: [...incidents] as IncidentKind[],
      keyCase,
      peerLearning,
    };
    command.mutate({ input });
  };
  return (
    <CommandForm
      title={words.report}
      lead={words.reportLead}
      send={words.reportSend}
      confirm={words.reportConfirm}
      ready={outcome !== null}
      command={command}
      onSend={send}
      onAgain={onAgain}
    >
      <Choice
        legend={words.outcome}
        name={`outcome-${proposal.id}`}
        options={OUTCOMES.map((value) => [value, codes[value] ?? value])}
        chosen={outcome}
        onChoose={(value) => setOutcome(value as HeldOutcome)}
      />
      {outcome !== null && outcome !== 'HELD' && (
        <Select
          label={words.why}
          required
          data={REASONS.map((value) => ({ value, label: codes[value] ?? value }))}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="command-fields">
        {TEXTS.filter((name) => opened || name.startsWith('money')).map((name) => (
          <TextInput
            key={name}
            label={words[name]}
            {...(name.endsWith('At') ? { placeholder: words.timeHint } : {})}
            value={said[name]}
            onChange={({ currentTarget }) => setSaid((before) => ({ ...before, [name]: currentTarget.value }))}
          />
        ))}
      </div>
      <Several
        legend={words.incidents}
        options={INCIDENTS.map((kind) => [kind, codes[kind] ?? kind])}
        chosen={incidents}
        onChoose={setIncidents}
      />
      <Tick ticked={keyCase} onTick={setKeyCase}>
        {words.keyCase}
      </Tick>
      <Tick ticked={peerLearning} onTick={setPeer}>
        {words.peer}
      </Tick>
    </CommandForm>
  );
}
