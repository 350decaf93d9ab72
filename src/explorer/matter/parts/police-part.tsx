import { partialDate } from '../../shown/dates.js';
import type { MatterShown } from '../course/course-of.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** Tips and the criminal case. */
export function PolicePart({ matter }: { readonly matter: MatterShown }) {
  const { words, code, body, offence } = usePartWords();
  const one = matter.criminalCase;
  return (
    <>
      {(matter.crimeTips ?? []).map((tip, index) => (
        <Part
          key={tip.number ?? index}
          title={words.police}
          lines={[
            [words.number, tip.number, true],
            [words.kind, code('TipKind', tip.kind)],
            [words.channel, code('TipChannel', tip.channel)],
            [words.receivedOn, partialDate(tip.receivedOn), true],
            [words.receivedBy, body(tip.receivedBy)],
            [words.classification, code('Classification', tip.classification)],
            ...(tip.content ? [[words.content, tip.content] as const] : []),
            [words.outcome, tip.outcome && `${code('TipOutcome', tip.outcome.kind) ?? ''} ${partialDate(tip.outcome.decidedOn)}`],
            ...(tip.informant
              ? [[words.informant, [tip.informant.fullName, tip.informant.phone].filter(Boolean).join(' · ')] as const]
              : []),
          ]}
        />
      ))}
      {one && (
        <Part
          title={words.case}
          lines={[
            [words.number, one.documentNumber, true],
            [words.initiatedOn, partialDate(one.initiatedOn), true],
            [words.initiatedBy, body(one.initiatedBy)],
            [words.status, code('CaseStatus', one.status)],
            [words.seriousness, code('Seriousness', one.seriousness)],
            [words.offences, one.offences?.map(offence).join('; ')],
          ]}
        />
      )}
      {one?.conclusion && (
        <Part
          title={words.conclusion}
          lines={[
            [words.number, one.conclusion.documentNumber, true],
            [words.occurred, partialDate(one.conclusion.issuedOn), true],
            [words.proposal, code('Proposal', one.conclusion.proposal)],
            ...(one.conclusion.text ? [[words.content, one.conclusion.text] as const] : []),
          ]}
        />
      )}
    </>
  );
}
