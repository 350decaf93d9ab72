import { useLanguage, useWords } from '../../app/language.js';
import { instant } from '../../shown/dates.js';
import { figure } from '../../shown/figure.js';
import { groundText } from '../../shown/ground.js';
import { Checklist } from './checklist.js';
import { Facts } from './facts.js';
import { holdingWords } from './holding-words.js';
import { Papers } from './papers.js';
import { planWords } from './plan-words.js';
import { isLive } from './rounds.js';
import { saveFile } from '../../shown/save-file.js';
import { useName } from './use-name.js';
import type { Proposal } from './use-trial.js';
import { trialWords } from './words.js';

/** How it is to be held: when, where, by whom, and what has to be ready by which day; as papers and as an entry of a calendar. */
export function PlanPart({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(trialWords);
  const { plan } = proposal;
  return (
    <>
      {plan ? <PlanFacts plan={plan} /> : <p className="muted">{words.noPlan}</p>}
      {plan?.tasks && <Checklist tasks={plan.tasks} over={!isLive(proposal)} mobileTrialId={proposal.id ?? ''} />}
      {plan?.icalendar && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => saveFile('xet-xu-luu-dong.ics', new Blob([plan.icalendar ?? ''], { type: 'text/calendar' }))}
          >
            {words.calendar}
          </button>
        </p>
      )}
      <Papers proposalId={proposal.id ?? ''} />
    </>
  );
}

function PlanFacts({ plan }: { readonly plan: NonNullable<Proposal['plan']> }) {
  const words = useWords(planWords);
  const codes = useWords(holdingWords);
  const { language } = useLanguage();
  const { name, said } = useName();
  const { venue, budget } = plan;
  const place = [
    venue?.name,
    plan.venueUnit?.name,
    venue?.capacity && `${words.capacity} ${venue.capacity}`,
    typeof venue?.distanceKm === 'number' && words.distance.replace('{n}', String(venue.distanceKm)),
    venue?.demonstration && words.made,
  ];
  const money = (budget ?? []).map(({ source, amount }) => `${codes[source ?? '']}: ${figure(amount ?? 0, language)} VND`);
  return (
    <Facts
      facts={[
        [
          words.opens,
          <span key="opens" className="figures">
            {instant(plan.opensAt)}
          </span>,
        ],
        [
          words.ends,
          <span key="ends" className="figures">
            {instant(plan.expectedEndAt)}
          </span>,
        ],
        [words.venue, place.filter(Boolean).join(' · ')],
        [words.panel, plan.panel?.join(', ')],
        [words.escort, name(plan.escortOrganisation)],
        [words.interpreters, plan.interpreters?.join(', ')],
        [words.shielding, plan.shielding?.map((kind) => codes[kind]).join(' · ')],
        [words.legalAid, plan.legalAid],
        [words.recording, codes[plan.recording ?? '']],
        [words.age, plan.minimumAge && words.fromAge.replace('{n}', String(plan.minimumAge))],
        [words.audience, plan.expectedAudience],
        [words.pupils, plan.withoutPupils && words.noPupils],
        [words.fallback, [plan.fallbackVenue?.name, instant(plan.fallbackOpensAt)].filter(Boolean).join(' · ')],
        [words.budget, money.length > 0 && <span className="figures">{money.join(' · ')}</span>],
        [
          words.basis,
          (plan.legalBasis ?? [])
            .map(
              (basis) =>
                `${said(basis)} (${[groundText(basis.basis ?? '', language), basis.confirmed === false && words.unconfirmed].filter(Boolean).join(', ')})`,
            )
            .join('; '),
        ],
      ]}
    />
  );
}
