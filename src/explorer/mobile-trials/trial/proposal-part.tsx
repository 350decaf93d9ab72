import { useWords } from '../../app/language.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { partialDate } from '../../shown/dates.js';
import { agencyNames } from '../../words/people.js';
import { sectionWords } from '../section-words.js';
import { groundWords } from '../ground-words.js';
import { enumWords } from './enum-words.js';
import { Facts } from './facts.js';
import { useName } from './use-name.js';
import type { Proposal } from './use-trial.js';
import { trialWords } from './words.js';

/** Who proposed what, for which day and place, by which weights. */
export function ProposalPart({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(trialWords);
  const grounds = useWords(groundWords);
  const codes = useWords(enumWords);
  const { name } = useName();
  const { proposedBy, venueUnit, weights, warnings, venueClearances } = proposal;
  const used = (weights ?? []).map(({ kind, weight }) => `${kind && grounds[kind].toLowerCase()} ${weight}`).join(' · ');
  const answered = (venueClearances ?? []).map(({ state, clearedOn }) => `${codes[state ?? ''] ?? ''} ${partialDate(clearedOn)}`);
  return (
    <>
      <Facts
        facts={[
          [
            words.by,
            proposedBy && (
              <>
                {proposedBy.agency && <AgencyMark agency={proposedBy.agency} />} {name(proposedBy)}
                <span className="figures">, {partialDate(proposal.proposedOn)}</span>
              </>
            ),
          ],
          [words.number, proposal.documentNumber],
          [words.on, proposal.plannedOn && <span className="figures">{partialDate(proposal.plannedOn)}</span>],
          [words.at, venueUnit && `${venueUnit.name} (${venueUnit.code})`],
          [words.mode, codes[proposal.mode ?? '']],
          [words.reasons, proposal.reasons],
          [words.weights, used && <span className="figures">{used}</span>],
          [words.rules, proposal.rulesVersion],
          [words.clearance, answered.join('; ')],
        ]}
      />
      <Warned warnings={warnings ?? []} />
    </>
  );
}

/** What has closed since people agreed; without its ground for whom it is not. */
export function Warned({ warnings }: { readonly warnings: NonNullable<Proposal['warnings']> }) {
  const words = useWords(trialWords);
  const section = useWords(sectionWords);
  const agencies = useWords(agencyNames);
  const { said } = useName();
  if (warnings.length === 0) return null;
  return (
    <div className="trial-warned" role="note">
      <p className="look">{words.warned}</p>
      <ul className="plain">
        {warnings.map((warning) => (
          <li key={warning.rule}>
            {said(warning)} {warning.ask?.code && `${section.ask}: ${agencies[warning.ask.code] ?? warning.ask.code}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}
