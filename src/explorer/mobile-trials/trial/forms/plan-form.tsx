import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { type BudgetSource, PlanTheMobileTrialDocument, type ShieldingKind } from '../../../generated/operations.js';
import { BodyChoice } from '../../choices/body-choice.js';
import { VenueChoice } from '../../choices/venue-choice.js';
import { DayField } from '../../day-field.js';
import { holdingWords } from '../holding-words.js';
import { mayTake } from '../rights.js';
import { dayAndPlace } from '../rounds.js';
import type { Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import type { Proposal } from '../use-trial.js';
import { instantOf, listOf, wholeOf } from './clock-text.js';
import { CommandForm } from './command-form.js';
import { Several, Tick } from './fields.js';
import { saidIn } from './said-in-plan.js';
import { formWords } from './words.js';

const SHIELDING = ['SCREEN', 'ROOM_APART', 'ENTRANCE_APART', 'PERSON_BESIDE', 'VOICE_ONLY'] as const;

const TEXTS = ['opensAt', 'endsAt', 'panel', 'interpreters', 'legalAid', 'audience', 'moneyCourt', 'moneyLocal'] as const;
const REQUIRED: ReadonlySet<string> = new Set(['opensAt', 'endsAt', 'panel']);

/** How a decided trial is to be held, begun from the plan that stands; tasks come from the checklist of the hub, and keep their ticks. */
export function PlanForm({ proposal, onDone, onAgain }: Telling & { readonly proposal: Proposal }) {
  const { person } = useSession();
  const words = useWords(formWords);
  const codes = useWords(holdingWords);
  const command = useCommand(PlanTheMobileTrialDocument, () => onDone(words.planDone));
  const decided = dayAndPlace(proposal);
  const [day, setDay] = useState(decided.day ?? undefined);
  const [said, setSaid] = useState(() => saidIn(proposal.plan));
  const [shielding, setShielding] = useState<ReadonlySet<string>>(new Set(proposal.plan?.shielding ?? []));
  const [withoutPupils, setWithoutPupils] = useState(proposal.plan?.withoutPupils ?? false);
  const set = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  if (!person || !mayTake('plan', person)) return null;
  const opensAt = instantOf(day, said.opensAt);
  const expectedEndAt = instantOf(day, said.endsAt);
  const money = (source: BudgetSource, text: string) => (wholeOf(text) === null ? [] : [{ source, amount: wholeOf(text) as number }]);
  const send = () => {
    if (!opensAt || !expectedEndAt) return;
    const input = {
      mobileTrialId: proposal.id ?? '',
      opensAt,
      expectedEndAt,
      venueId: said.venueId,
      panel: listOf(said.panel),
      escortOrganisation: said.escort || null,
      interpreters: listOf(said.interpreters),
      legalAid: said.legalAid.trim().toUpperCase() || null,
      expectedAudience: wholeOf(said.audience),
      budget: [...money('COURT', said.moneyCourt), ...money('LOCAL', said.moneyLocal)],
      shielding: [...shielding] as ShieldingKind[],
      withoutPupils,
    };
    command.mutate({ input });
  };
  const hint = (name: string) => (name.endsWith('At') ? { placeholder: words.timeHint } : {});
  return (
    <CommandForm
      title={proposal.plan ? words.planAnew : words.plan}
      lead={words.planLead}
      send={words.planSend}
      ready={opensAt !== null && expectedEndAt !== null && said.venueId !== ''}
      command={command}
      onSend={send}
      onAgain={onAgain}
    >
      <DayField label={words.opensOn} day={day} required onDay={setDay} />
      <VenueChoice
        label={words.venueId}
        commune={decided.commune}
        day={day ?? null}
        venue={said.venueId}
        required
        onVenue={(venueId) => set({ venueId })}
      />
      <BodyChoice
        label={words.escort}
        agency="POLICE"
        body={said.escort}
        named={proposal.plan?.escortOrganisation?.name ?? ''}
        onBody={(escort) => set({ escort })}
      />
      <div className="command-fields">
        {TEXTS.map((name) => (
          <TextInput
            key={name}
            label={words[name]}
            {...hint(name)}
            required={REQUIRED.has(name)}
            value={said[name]}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
          />
        ))}
      </div>
      <Several
        legend={words.shielding}
        options={SHIELDING.map((kind) => [kind, codes[kind] ?? kind])}
        chosen={shielding}
        onChoose={setShielding}
      />
      <Tick ticked={withoutPupils} onTick={setWithoutPupils}>
        {words.withoutPupils}
      </Tick>
    </CommandForm>
  );
}
