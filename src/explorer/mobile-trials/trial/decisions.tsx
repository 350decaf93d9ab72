import { useWords } from '../../app/language.js';
import { instant, partialDate } from '../../shown/dates.js';
import { enumWords } from './enum-words.js';
import { GivenMark } from './given-mark.js';
import { roundsOf } from './rounds.js';
import type { Proposal } from './use-trial.js';
import { trialWords } from './words.js';

const SIGNERS = ['CHIEF', 'PRESIDING_JUDGE'] as const;

type Signature = NonNullable<Proposal['decisions']>[number];

/** The two signatures of each round: who has signed what, and whose is missing. */
export function Decisions({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(trialWords);
  const codes = useWords(enumWords);
  const rounds = roundsOf(proposal.decisions ?? []);
  const shown = rounds.length > 0 ? rounds : [{ number: 1, signatures: [] as Signature[] }];
  return (
    <ul className="plain rounds">
      {shown.map(({ number, signatures }) => (
        <li key={number}>
          {shown.length > 1 && (
            <p className="small muted figures">
              {words.round} {number}
            </p>
          )}
          <ul className="plain signatures">
            {SIGNERS.map((signer) => (
              <li key={signer}>
                <p className="muted small">{codes[signer]}</p>
                <Signed signature={signatures.find(({ signedAs }) => signedAs === signer)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Signed({ signature }: { readonly signature: Signature | undefined }) {
  const words = useWords(trialWords);
  const codes = useWords(enumWords);
  if (!signature) return <GivenMark given={false}>{words.notSigned}</GivenMark>;
  const { act, decidedAt, plannedOn, venueUnit, reasons, trialDecisionNumber, documentNumber, rulesVersion } = signature;
  const act2 = act === 'REFUSE' ? 'REFUSE_ACT' : (act ?? '');
  return (
    <>
      <GivenMark given>{`${words.signed} ${instant(decidedAt)}`}</GivenMark>
      <p>
        <strong>{codes[act2]}</strong>
        <span className="figures"> {[partialDate(plannedOn), venueUnit?.name].filter(Boolean).join(' · ')}</span>
      </p>
      {reasons && <p>{reasons}</p>}
      <p className="small muted figures">
        {[documentNumber, trialDecisionNumber, rulesVersion && `${words.rules} ${rulesVersion}`].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
