import { partialDate } from '../../shown/dates.js';
import type { MatterShown } from '../course/course-of.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** The file at the procuracy: decisions, returns, the indictment. */
export function ProcuracyPart({ matter }: { readonly matter: MatterShown }) {
  const { words, code, body, offence } = usePartWords();
  const one = matter.prosecution;
  if (!one) return null;
  const returns = (matter.prosecutions ?? []).flatMap((prosecution) => prosecution.returns ?? []);
  const once = [...new Map(returns.map((back, index) => [back.documentNumber ?? `${back.returnedOn}-${index}`, back])).values()];
  return (
    <>
      <Part
        title={words.prosecution}
        lines={[
          [words.fileReceivedOn, partialDate(one.fileReceivedOn), true],
          [words.receivedBy, body(one.receivedBy)],
          [
            words.decision,
            one.decisions
              ?.map(({ kind, documentNumber, decidedOn }) =>
                [code('ProsecutionDecision', kind), documentNumber, partialDate(decidedOn)].filter(Boolean).join(' · '),
              )
              .join('; '),
          ],
        ]}
      />
      {once.map((back) => (
        <Part
          key={back.documentNumber ?? back.returnedOn}
          title={`${words.return} ${back.round ?? ''}`}
          lines={[
            [words.number, back.documentNumber, true],
            [words.occurred, partialDate(back.returnedOn), true],
            [words.toBody, body(back.returnedTo)],
            ...(back.reason ? [[words.reason, back.reason] as const] : []),
          ]}
        />
      ))}
      {one.indictment && (
        <Part
          title={words.indictment}
          lines={[
            [words.number, one.indictment.documentNumber, true],
            [words.occurred, partialDate(one.indictment.issuedOn), true],
            [words.court, body(one.indictment.court)],
            [words.offences, one.indictment.offences?.map(offence).join('; ')],
          ]}
        />
      )}
    </>
  );
}
